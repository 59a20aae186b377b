import { crc32, inflateRawSync } from "node:zlib";

/** One file as the directory of a zip has it, with its content. */
export interface ZipEntry {
  readonly name: string;
  /** `2026-11-26 21:30:00`, without a zone */
  readonly time: string;
  readonly content: Buffer;
}

/** Bytes of the record at the end of a zip that has no comment, and of the others before names and content. */
const END = 22;
const IN_DIRECTORY = 46;
const BEFORE_FILE = 30;

/**
 * The files of a zip in their order, read by the directory at its end.
 *
 * Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 *
 * @throws Error when lengths or check sums are not those of the contents
 */
export function readZip(zip: Buffer): ZipEntry[] {
  const end = zip.subarray(zip.length - END);
  if (end.readUInt32LE(0) !== 0x06_05_4b_50) throw new Error("there is no end of a zip");
  const entries: ZipEntry[] = [];
  let at = end.readUInt32LE(16);
  for (let count = end.readUInt16LE(10); count > 0; count -= 1) {
    const record = zip.subarray(at);
    if (record.readUInt32LE(0) !== 0x02_01_4b_50) throw new Error(`no file is described at ${at}`);
    entries.push(entry(zip, record));
    at += IN_DIRECTORY + record.readUInt16LE(28) + record.readUInt16LE(30) + record.readUInt16LE(32);
  }
  if (at !== zip.length - END) throw new Error("the directory does not lead to the end");
  return entries;
}

function entry(zip: Buffer, record: Buffer): ZipEntry {
  const name = record.subarray(IN_DIRECTORY, IN_DIRECTORY + record.readUInt16LE(28)).toString("utf8");
  const [sum, packed, whole] = [16, 20, 24].map((place) => record.readUInt32LE(place));
  const isUtf8 = (record.readUInt16LE(8) & 0x08_00) !== 0;
  if (!isUtf8 && /[^\0-\x7f]/u.test(name)) throw new Error(`${name}: readers take the name for another`);
  if (record.readUInt16LE(10) !== 8) throw new Error(`${name}: not deflated`);
  const file = zip.subarray(record.readUInt32LE(42));
  const start = BEFORE_FILE + file.readUInt16LE(26) + file.readUInt16LE(28);
  const content = inflateRawSync(file.subarray(start, start + (packed ?? 0)));
  if (content.length !== whole || crc32(content) !== sum) throw new Error(`${name}: damaged`);
  return { name, time: timeOf(record.readUInt16LE(14), record.readUInt16LE(12)), content };
}

function timeOf(day: number, second: number): string {
  const date = [1980 + (day >> 9), (day >> 5) & 15, day & 31];
  const clock = [second >> 11, (second >> 5) & 63, (second & 31) * 2];
  return `${date.map(twoDigits).join("-")} ${clock.map(twoDigits).join(":")}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}
