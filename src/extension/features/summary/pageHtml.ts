/** The page of the summary panel, with the policy that keeps everything but our own script and styles out of it. */
import { env, l10n, Uri, type WebviewPanel } from 'vscode';

export function pageHtml({ webview }: WebviewPanel, extensionUri: Uri): string {
	const uri = (...path: string[]) => webview.asWebviewUri(Uri.joinPath(extensionUri, ...path)).toString();
	const nonce = newNonce();
	const policy = [
		"default-src 'none'",
		`style-src ${webview.cspSource} 'unsafe-inline'`,
		`font-src ${webview.cspSource}`,
		`img-src ${webview.cspSource} data:`,
		`script-src 'nonce-${nonce}'`,
	].join('; ');
	return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${uri('media', 'panel.css')}">
<title>${l10n.t('Tag Summary')}</title>
</head>
<body>
<main id="panel"></main>
<script nonce="${nonce}" src="${uri('dist', 'panel.js')}"></script>
</body>
</html>`;
}

function newNonce(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
