import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.join(__dirname, '../../../..');
const SOURCES = path.join(ROOT, 'serverless/src/functions');

/** The path of the feedback store. A build without it has no store. */
export const STORE_PATH = '/Feedback';

/** The paths of the functions. Each is one file, because Twilio runs each file separately. */
export const FUNCTION_PATHS = [
  '/Segments',
  '/QualityManagement/Assessments/Comments',
  STORE_PATH,
  `${STORE_PATH}/Seen`,
] as const;

/** A function in the form in which the toolkit's client uploads it. */
export interface FunctionFile {
  name: string;
  path: string;
  access: 'public';
  content: string;
  filePath: string;
}

export interface Dependency {
  name: string;
  version: string;
}

/**
 * Builds the functions. Everything that they import is in the uploaded files. They need no package.
 */
export async function buildUpload(): Promise<readonly FunctionFile[]> {
  const { outputFiles } = await build({
    entryPoints: FUNCTION_PATHS.map((each) => path.join(SOURCES, `${each}.ts`)),
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    outbase: SOURCES,
    outdir: SOURCES,
    logLevel: 'silent',
  });
  return outputFiles.map(({ path: file, text }) => {
    const name = `/${path.relative(SOURCES, file).split(path.sep).join('/').replace(/\.js$/, '')}`;
    return { name, path: name, access: 'public', content: text, filePath: `${name}.js` };
  });
}
