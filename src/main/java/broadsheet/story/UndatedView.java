package broadsheet.story;

import broadsheet.masthead.Shell;
import broadsheet.platform.text.SafeHtml;

/** What an undated page shows. */
public record UndatedView(Shell shell, UndatedPage page, SafeHtml body) {}
