const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is full",
  EFBIG: "the file is too big for this disk",
  EIO: "the disk failed",
  EACCES: "there is no right to write there",
  EPERM: "there is no right to write there",
  EROFS: "the disk can only be read",
  ENOENT: "a folder on the way is missing",
  ENOTDIR: "a file stands where a folder is needed",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "a link stands there",
  EBUSY: "it is in use, or a disk of its own: give a folder in it",
  EXDEV: "it is a disk of its own: give a folder in it",
  EMFILE: "too many files are open",
};

/** What went wrong at a disk, in words. */
export function diskReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? error.message : (REASONS[code] ?? `the disk said ${code}`);
}
