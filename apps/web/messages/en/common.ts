import { area } from '../../lib/i18n/area';

/** What any page may have to say about its connection to the server. */
export const common = area('common', {
  noConnection:
    'The server did not answer. What you typed is still here. Check that Mockpanel is running and that you are on the same network, then try again.',
  unreadable:
    'The server’s answer could not be read. Nothing you typed here is lost. Load the page again; if it stays, check the server’s log.',
  unexpected:
    'This page made a mistake. What the server has stored is safe. Load the page again and try once more.',
});
