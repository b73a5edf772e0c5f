/** A further page that the emulator serves on the Flex origin, such as the stories of a plugin. */
export interface EmulatorPage {
  /** Its name in the navigation of the start page. */
  title: string;
  /** One sentence for the start page about what the page shows. */
  description: string;
  /** Its address, such as `/stories`. */
  path: string;
  /**
   * The page itself, or a file that it loads; null for every other address. The emulator calls this for each
   * GET.
   */
  respond: (url: URL) => Promise<PageFile | null>;
}

/** A file of a page and how it is served. */
export interface PageFile {
  body: string | Buffer;
  contentType: string;
  /** The Content Security Policy of the file. */
  policy: string;
}
