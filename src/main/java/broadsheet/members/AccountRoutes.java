package broadsheet.members;

import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import tools.jackson.databind.json.JsonMapper;

/** The own account, and the small answer by which a page's script learns who is signed in. */
final class AccountRoutes {
    private static final String JSON = "application/json; charset=utf-8";

    private final SignInScreens screens;

    AccountRoutes(SignInScreens screens) {
        this.screens = screens;
    }

    void on(MemberRoutes routes) {
        routes.page(Ways.ACCOUNT, this::account, "said").anyonePage(Ways.ACCOUNT + "/me", this::me);
    }

    private Reply account(MemberVisit visit, Reading reading) {
        var page = new AccountPage(screens.shell(reading, "members.account.title"), visit.member());
        return new Reply.Personal(200, new Template("members/account.jte", page));
    }

    private Reply me(Visitor visitor, Reading reading) {
        var me = new LinkedHashMap<String, Object>();
        me.put("name", visitor.member().map(Member::name).orElse(null));
        return new Reply.Data(
                200, JSON, JsonMapper.shared().writeValueAsString(me).getBytes(StandardCharsets.UTF_8));
    }
}
