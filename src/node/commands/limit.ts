import { InvalidArgumentError } from "commander";

/** How many answers somebody asks for, as typed. @throws InvalidArgumentError for anything but a number above 0 */
export function limitOf(text: string): number {
  if (!/^[1-9]\d{0,5}$/u.test(text)) throw new InvalidArgumentError("It must be a whole number above 0.");
  return Number(text);
}
