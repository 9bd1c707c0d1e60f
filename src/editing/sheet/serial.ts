import { addDays, type IsoDay } from '../../domain/dates.ts';

/** The day before Excel's day 1, shifted by the 29 February 1900 that Excel wrongly assumes. */
const EPOCH: IsoDay = '1899-12-30';
/** 1 January 1950 and 31 December 2100: other numbers are unlikely to be dates of reports. */
const [FIRST, LAST] = [18_264, 73_415];

/** The date of an Excel serial number, when it is plausible. */
export const dateOfSerial = (serial: number): IsoDay | null =>
  Number.isInteger(serial) && serial >= FIRST && serial <= LAST ? addDays(EPOCH, serial) : null;
