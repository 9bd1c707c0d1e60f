/**
 * The files of one year: what they say is fixed by that year's content, its units and its days. Units,
 * organizations and events of another year change no byte of them (docs/architecture.md lists them in words).
 */
export function yearFiles(paths: Iterable<string>, year: string): Array<string> {
  const ofYear = [
    // Pages below the year: the guidance, its clauses, targets, matrix, month ends, registers, calendar, tasks.
    new RegExp(`^(?:huong-dan|tien-do|lich|viec)/${year}/`),
    // A campaign's edition of the year.
    new RegExp(`^chien-dich/[^/]+/${year}/`),
    // The year's feeds, and the files of its single entries.
    new RegExp(`^lich/${year}(?:-[^/]*)?\\.ics$`),
    new RegExp(`^lich/moc/${year}-[^/]*\\.ics$`),
    // The data of its targets.
    new RegExp(`^du-lieu/chi-tieu/${year}/`),
    // Pictures and QR codes of these pages.
    new RegExp(`^(?:anh|qr)/(?:huong-dan|tien-do|lich|viec)/${year}[/.]`),
    new RegExp(`^lich/qr/${year}[^/]*\\.svg$`),
  ];
  return [...paths].filter((path) => ofYear.some((one) => one.test(path))).sort();
}
