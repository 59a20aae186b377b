import { constants } from "node:fs";
import { link, lstat, mkdir, open, readdir, rename, rmdir, unlink } from "node:fs/promises";

/** What stands at a path; a link is a link, whatever it points to. */
export interface Standing {
  readonly sort: "file" | "folder" | "link" | "other";
  /** rights, as 0o755 */
  readonly mode: number;
}

/** A new file that is being written. */
export interface NewFile {
  readonly write: (bytes: string | Uint8Array) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** All that writing asks of a disk. Each call is one step that can fail, or be the last before a stop. */
export interface Files {
  readonly standing: (path: string) => Promise<Standing | undefined>;
  readonly names: (folder: string) => Promise<readonly string[]>;
  /** the first 1,000 bytes; fails at a link */
  readonly head: (file: string) => Promise<string>;
  /** fails where anything stands already, a link included */
  readonly create: (file: string, mode?: number) => Promise<NewFile>;
  readonly makeFolder: (folder: string, mode?: number) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** a second name of a file; fails on disks that know no such thing */
  readonly link: (file: string, name: string) => Promise<void>;
  readonly removeFile: (file: string) => Promise<void>;
  /** fails where the folder is not empty */
  readonly removeFolder: (folder: string) => Promise<void>;
  /** makes the names in a folder last through a power cut */
  readonly syncFolder: (folder: string) => Promise<void>;
}

/** The disk of this machine. */
export const disk: Files = {
  async standing(path) {
    const facts = await lstat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    return facts === undefined ? undefined : { sort: sortOf(facts), mode: facts.mode & 0o777 };
  },
  names: (folder) => readdir(folder),
  async head(file) {
    const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(1000), 0, 1000, 0);
      return buffer.toString("utf8", 0, bytesRead);
    } finally {
      await handle.close();
    }
  },
  async create(file, mode = 0o666) {
    const handle = await open(file, "wx", mode);
    return {
      write: (bytes) => handle.writeFile(bytes),
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  makeFolder: (folder, mode = 0o777) => mkdir(folder, { mode }),
  rename,
  link,
  removeFile: unlink,
  removeFolder: rmdir,
  async syncFolder(folder) {
    // Windows opens no folder; there renaming alone has to do
    if (process.platform === "win32") return;
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

function sortOf(facts: {
  isFile: () => boolean;
  isDirectory: () => boolean;
  isSymbolicLink: () => boolean;
}): Standing["sort"] {
  if (facts.isSymbolicLink()) return "link";
  if (facts.isDirectory()) return "folder";
  return facts.isFile() ? "file" : "other";
}
