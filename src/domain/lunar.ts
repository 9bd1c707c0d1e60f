import { addDays, daysBetween, type IsoDay } from './dates.ts';

/**
 * The Vietnamese lunar calendar, computed for Việt Nam's meridian (UTC+7): a month begins on the day of the
 * new moon, the month containing the winter solstice is the eleventh, and in a span of thirteen months the
 * first one without a principal solar term is the leap month. The method is the one published by Hồ Ngọc
 * Đức; new moons and the sun's longitude use the series of Jean Meeus, "Astronomical Formulae for
 * Calculators". China computes at UTC+8, so now and then its Tết differs (17/02/2007 here, 18/02/2007
 * there). Valid for 1900–2199; the tests compare it with published days.
 */
export interface LunarDay {
  readonly year: number;
  /** 1 (Giêng) to 12 (Chạp). */
  readonly month: number;
  readonly leap: boolean;
  readonly day: number;
}

interface LunarMonth {
  /** The first day of the month, as a Julian day number. */
  readonly start: number;
  readonly length: number;
  readonly year: number;
  readonly month: number;
  readonly leap: boolean;
}

const ZONE = 7 / 24;
/** Julian day number of 01/01/1970. */
const EPOCH = 2_440_588;
const SYNODIC = 29.530588861;
/** New moons are numbered from the one of 01/01/1900. */
const FIRST_NEW_MOON = 2_415_021;

const toJulian = (date: IsoDay): number => EPOCH + daysBetween('1970-01-01', date);
const fromJulian = (day: number): IsoDay => addDays('1970-01-01', day - EPOCH);
/** Sine of an angle in degrees. */
const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

/** The day (in Việt Nam) of the k-th new moon after 1900. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const [t2, t3] = [t ** 2, t ** 3];
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
  const true_ =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun);
  // The series use dynamical time, which is about a minute ahead of civil time.
  const ahead = -0.000278 + 0.000265 * t + 0.000262 * t2;
  return Math.floor(mean + true_ - ahead + 0.5 + ZONE);
}

/** The twelfth of the ecliptic (0 to 11) that the sun is in at the beginning of a day in Việt Nam. */
function solarTerm(day: number): number {
  const t = (day - 0.5 - ZONE - 2_451_545) / 36_525;
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3;
  const longitude =
    280.46645 +
    36_000.76983 * t +
    0.0003032 * t ** 2 +
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.00029 * sin(3 * anomaly);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/**
 * The number of the new moon that begins the eleventh month of a year: the last one with the sun below
 * 270°.
 */
function eleventh(year: number): number {
  const k = Math.floor((toJulian(`${year}-12-31`) - FIRST_NEW_MOON) / SYNODIC);
  return solarTerm(newMoon(k)) >= 9 ? k - 1 : k;
}

const known = new Map<number, ReadonlyArray<LunarMonth>>();

/** The months from the eleventh of the previous year to the tenth of this one. */
function months(year: number): ReadonlyArray<LunarMonth> {
  const found = known.get(year);
  if (found) return found;
  const [first, next] = [eleventh(year - 1), eleventh(year)];
  const starts = Array.from({ length: next - first + 1 }, (_, i) => newMoon(first + i));
  const startOf = (index: number) => starts[index] ?? 0;
  const withoutTerm = (index: number) =>
    solarTerm(startOf(index)) === solarTerm(startOf(index + 1));
  const leap =
    next - first === 13 ? starts.findIndex((_, i) => i > 0 && i < 13 && withoutTerm(i)) : -1;
  const list = starts.slice(0, -1).map((start, index): LunarMonth => {
    const number = leap !== -1 && index >= leap ? index - 1 : index;
    return {
      start,
      length: startOf(index + 1) - start,
      year: number < 2 ? year - 1 : year,
      month: ((number + 10) % 12) + 1,
      leap: index === leap,
    };
  });
  known.set(year, list);
  return list;
}

/** Converts a solar day to its lunar day. */
export function lunarDay(date: IsoDay): LunarDay {
  const day = toJulian(date);
  const year = Number(date.slice(0, 4));
  const inside = [...months(year), ...months(year + 1)].find(
    ({ start, length }) => start <= day && day < start + length,
  );
  if (!inside) throw new RangeError(`no lunar month for ${date}`);
  const { month, leap } = inside;
  return { year: inside.year, month, leap, day: day - inside.start + 1 };
}

/**
 * The solar days within one solar year of a lunar day that recurs every year (never in a leap month):
 * usually one, near New Year sometimes none or two. The 30th of a shorter month is not moved to another
 * day.
 */
export function lunarInYear(year: number, month: number, day: number): Array<IsoDay> {
  return [...months(year), ...months(year + 1)]
    .filter((m) => m.month === month && !m.leap && day <= m.length)
    .map((m) => fromJulian(m.start + day - 1))
    .filter((date) => date.startsWith(`${year}-`));
}
