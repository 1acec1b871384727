package broadsheet.exchange;

import broadsheet.comments.TakeOut.Given;
import broadsheet.story.Story;
import java.util.List;
import java.util.stream.Collectors;

/** Comments in rows under a header, behind the mark by which spreadsheets know UTF-8. */
final class CsvSheet implements CommentSheet {
    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";

    private final CommentNames names = CommentNames.csv();
    private final Sheet sheet;
    private String story = "";

    CsvSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void begin() {
        sheet.put(MARK, String.join(",", CsvComments.COLUMNS), END);
    }

    @Override
    public void announce(Story story) {
        // Each row names its story.
    }

    @Override
    public void story(Story story) {
        this.story = story.address();
    }

    @Override
    public void comment(Given given) {
        String parent = given.answers() == null ? "" : names.id(given.answers().toString(), given.answersOrigin());
        List<String> cells = List.of(
                names.id(given.id().toString(), given.origin()),
                parent,
                story,
                given.name(),
                given.words(),
                given.state().word(),
                given.postedAt().toString());
        sheet.put(cells.stream().map(CsvCell::written).collect(Collectors.joining(",")), END);
    }

    @Override
    public void end() {
        // Nothing stands behind the last row.
    }
}
