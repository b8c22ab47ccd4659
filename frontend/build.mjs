// Puts everything a browser fetches into target/frontend/static: dkfds as published, our own styles and scripts.
// Does nothing when its sources are older than its stamp, so a second build costs a few milliseconds.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '..', 'target', 'frontend', 'static');
const stamp = join(here, '..', 'target', 'frontend.stamp');
const sources = ['package-lock.json', 'build.mjs', 'css', 'img', 'js'].map((name) => join(here, name));

const newest = (path) =>
  !existsSync(path) ? 0
    : statSync(path).isDirectory()
      ? Math.max(statSync(path).mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
      : statSync(path).mtimeMs;

if (existsSync(stamp) && existsSync(out) && statSync(stamp).mtimeMs >= Math.max(...sources.map(newest))) {
  process.exit(0);
}

const installed = join(here, 'node_modules', '.package-lock.json');
if (newest(installed) < newest(join(here, 'package-lock.json'))) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const dkfds = join(here, 'node_modules', 'dkfds', 'dist');
const published = [
  'css/dkfds.min.css', 'img', 'LICENSE.md',
  'fonts/IBMPlexSans/complete/woff2', 'fonts/IBMPlexSans/complete/ttf',
];
for (const path of published) {
  cpSync(join(dkfds, path), join(out, 'fds', path), { recursive: true });
}
cpSync(join(here, 'img'), join(out, 'img'), { recursive: true });

const { build } = await import('esbuild');
const scripts = readdirSync(join(here, 'js')).filter((name) => name.endsWith('.js'));
await build({
  entryPoints: ['css/spor.css', ...scripts.map((name) => join('js', name))].map((name) => join(here, name)),
  outbase: here,
  outdir: out,
  external: ['../fds/*'],
  bundle: true,
  minify: true,
  target: 'es2020',
  charset: 'utf8',
  logLevel: 'warning',
});
writeFileSync(stamp, '');
