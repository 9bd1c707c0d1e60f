import { addDays, type IsoDay } from '../../domain/dates.ts';

/** The day before Excel's day 1, moved by the 29 February 1900 that Excel believes in. */
const EPOCH: IsoDay = '1899-12-30';
/** 1 January 1950 and 31 December 2100: other numbers are hardly dates of reports. */
const [FIRST, LAST] = [18_264, 73_415];

/** The day that a bare number would be in Excel, when it is a likely one. */
export const dateOfSerial = (serial: number): IsoDay | null =>
  Number.isInteger(serial) && serial >= FIRST && serial <= LAST ? addDays(EPOCH, serial) : null;
