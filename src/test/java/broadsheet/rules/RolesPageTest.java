package broadsheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.identity.People;
import broadsheet.identity.Permission;
import broadsheet.identity.Role;
import broadsheet.identity.StaffRoutes;
import broadsheet.testing.Colleague;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may do what, written from the code and tried out; run with {@code -Dwrite.docs=true} to write it anew. */
class RolesPageTest {
    private static final Path PAGE = Path.of("docs/02-running/roles.md");
    private static final String PASSWORD = "a quiet harbour at dawn";

    @Test
    void the_page_of_roles_is_up_to_date() throws IOException {
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            hire(paper, List.of("reporter"));
            String page = page(paper.whole().staff().table(), roles(paper));
            if (Boolean.getBoolean("write.docs")) {
                Files.writeString(PAGE, page);
            }
            assertThat(Files.readString(PAGE))
                    .as("%s is out of date; write it with: mvn test -Dtest=RolesPageTest -Dwrite.docs=true", PAGE)
                    .isEqualTo(page);
        }
    }

    @Test
    void s4_every_address_lets_in_those_the_page_says_and_nobody_else() {
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            String origin = paper.open();
            List<String> words =
                    List.of("reporter", "editor", "front-editor", "picture-editor", "moderator", "administrator");
            hire(paper, words);
            var wrong = new ArrayList<String>();
            try (var stranger = new Colleague(origin)) {
                for (StaffRoutes.Line line : paper.whole().staff().table()) {
                    int code = code(stranger, line);
                    if (code != (line.isForm() ? 401 : 303)) {
                        wrong.add("a stranger at " + line + ": " + code);
                    }
                }
            }
            for (Role role : roles(paper)) {
                Colleague colleague = Colleague.of(origin, role.word(), PASSWORD);
                for (StaffRoutes.Line line : paper.whole().staff().table()) {
                    if (colleague.get("/desk/account").statusCode() != 200) { // some acts end the session
                        colleague.close();
                        trial.clock().advance(java.time.Duration.ofMinutes(4));
                        colleague = Colleague.of(origin, role.word(), PASSWORD);
                    }
                    boolean mayPass = line.permission() == Permission.COME_IN
                            || role.permissions().contains(line.permission());
                    int code = code(colleague, line);
                    if ((code == 403) == mayPass || code >= 500) {
                        wrong.add(role.word() + " at " + line + ": " + code);
                    }
                }
                colleague.close();
            }
            assertThat(wrong).isEmpty();
        }
    }

    private static int code(Colleague colleague, StaffRoutes.Line line) {
        String address = line.pattern().replaceAll("\\{[a-z]+}", "1");
        return line.isForm()
                ? colleague.send(address, Map.of()).statusCode()
                : colleague.get(address).statusCode();
    }

    private static void hire(TestPaper paper, List<String> roles) {
        paper.whole()
                .identity()
                .people()
                .hireForDemo(
                        roles.stream()
                                .map(role -> new People.Invented(role, "The " + role, role))
                                .toList(),
                        PASSWORD);
    }

    private static List<Role> roles(TestPaper paper) {
        return paper.database().read(paper.whole().identity().people()::roles);
    }

    private static String page(List<StaffRoutes.Line> lines, List<Role> roles) {
        var page = new StringBuilder("""
                # Who may do what

                Written by a test from the code, and tried out by it: every address behind the door, and the roles of a
                new paper that it lets in. Roles are data; an administrator can change them, and give a role in one
                section only. Whoever is not signed in is led to the sign-in page.

                ## Roles

                | role | may |
                |---|---|
                """);
        for (Role role : roles) {
            page.append("| ").append(role.name()).append(" | ");
            page.append(String.join(
                    ", ",
                    role.permissions().stream().sorted().map(Permission::words).toList()));
            page.append(" |\n");
        }
        page.append("\n## Addresses\n\n| address | how | permission |");
        roles.forEach(role -> page.append(' ').append(role.name()).append(" |"));
        page.append("\n|---|---|---|").append("---|".repeat(roles.size())).append('\n');
        for (StaffRoutes.Line line : lines) {
            page.append("| `").append(line.pattern()).append("` | ");
            page.append(line.isForm() ? "form" : "page").append(" | ");
            page.append(line.permission().words()).append(" |");
            for (Role role : roles) {
                boolean may = line.permission() == Permission.COME_IN
                        || role.permissions().contains(line.permission());
                page.append(may ? " yes |" : " |");
            }
            page.append('\n');
        }
        return page.toString();
    }
}
