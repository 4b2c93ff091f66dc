/** The summary panel's page: starts it in the element that the host provides. */
import { PanelController } from './panelController';

const root = document.getElementById('panel');
if (root === null) {
	throw new Error('no element #panel');
}
new PanelController(root).start();
