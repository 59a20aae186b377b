/** What is asked for is not done, for a reason that is a whole sentence. */
export class Refused extends Error {}
