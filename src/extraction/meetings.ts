/** A meeting right behind a name, with a few capitalised words or a year between: "Linear Collider Workshop". */
const MEETING =
  /^['’]?s?\s?(?:\s(?:\p{Lu}[\p{L}-]{0,20}|\d{2,4})){0,3}\s(?:Accelerator School|Conference|Congress|Meeting|Symposium|Workshop|conference|meeting|symposium|workshop)\b/u;

/** Whether a name that ends here is part of that of a meeting: the "LISA Symposium" is no LISA. */
export function isOfMeeting(text: string, end: number): boolean {
  return MEETING.test(text.slice(end, end + 90));
}
