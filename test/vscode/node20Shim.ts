/**
 * Preloaded into a server build under Node 20, which lacks the export `registerHooks` of `node:module`. VS Code imports
 * it by name but needs it for extensions written as ES modules only, so one that does nothing will do.
 */
import module, { register } from 'node:module';

const dataUrl = (source: string): string => `data:text/javascript,${encodeURIComponent(source)}`;

const moduleWithHooks = dataUrl(`
export * from 'node:module';
export { default } from 'node:module';
export const registerHooks = () => ({ deregister() {} });
`);

/** Only VS Code's own bundles, `out/*.js`, are given the other module. */
const loader = dataUrl(`
export async function resolve(specifier, context, next) {
	const wanted = specifier === 'node:module' || specifier === 'module';
	return wanted && /^file:.*\\/out\\/[^/]+\\.js$/.test(context.parentURL ?? '')
		? { url: ${JSON.stringify(moduleWithHooks)}, shortCircuit: true }
		: next(specifier, context);
}
`);

if (!('registerHooks' in module)) {
	Object.assign(module, { registerHooks: () => ({ deregister() {} }) });
	register(loader);
}
