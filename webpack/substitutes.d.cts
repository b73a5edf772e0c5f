/** The folder of the modules that replace packages. */
export const FOLDER: string;
/** The path of the module that replaces each package, by the package's name. */
export const SUBSTITUTES: Readonly<Record<string, string>>;
