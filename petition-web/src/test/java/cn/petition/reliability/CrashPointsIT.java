package cn.petition.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.fault.FaultPoints;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged product is halted where a write hurts most, started again, and asked again with the same
 * form: nothing acknowledged is lost, nothing half-done stands, and the repeated form has one effect.
 */
class CrashPointsIT {

    /** In the midst of the one transaction and at its last moment; each point costs a start of the product. */
    private static final List<String> BEFORE_THE_COMMIT =
            List.of(FaultPoints.REGISTRATION_NUMBER_DRAWN, FaultPoints.FORM_BEFORE_COMMIT);

    @TempDir
    private Path folder;

    @Test
    void a_kill_at_any_point_loses_nothing_and_doubles_nothing() throws Exception {
        try (var product = PackagedProduct.startedIn(folder)) {
            product.signIn("clerk");
            var acknowledged = register(product, "先前已登记的事项");
            for (String point : BEFORE_THE_COMMIT) {
                killWhileRegistering(product, point, 0);
            }
            killWhileRegistering(product, FaultPoints.ANSWER_BEFORE_RESPONSE, 1);
            killWhileTriaging(product, acknowledged);
            assertNothingHalfDone(product);
        }
    }

    private static void killWhileRegistering(PackagedProduct product, String point, long standing) throws Exception {
        String title = "停电时登记的事项 " + point;
        var form = registration(product, title);
        product.arm(point);
        assertThatThrownBy(() -> product.postMultipart("/registrations", form)).as(point).isInstanceOf(IOException.class);
        assertThat(product.exitCode()).as(point).isEqualTo(137);

        product.start();
        assertThat(filings(product, title)).as("after the restart at " + point).isEqualTo(standing);
        product.signIn("clerk");
        var again = product.postMultipart("/registrations", withFreshToken(product, "/registrations/new", "/registrations", form));
        assertThat(again.statusCode()).as(point).isEqualTo(302);
        assertThat(again.headers().firstValue("location").orElse("")).as(point).contains("/receipt");
        assertThat(filings(product, title)).as("after the same form again at " + point).isEqualTo(1);
        assertNothingHalfDone(product);
    }

    private static void killWhileTriaging(PackagedProduct product, String number) throws Exception {
        String path = "/petitions/" + number + "/triage";
        product.signIn("triage");
        var form = PackagedProduct.form(product.page(path), path);
        form.put("kind", "REDRESS");
        product.arm(FaultPoints.STEP_BEFORE_COMMIT);
        assertThatThrownBy(() -> product.post(path, form)).isInstanceOf(IOException.class);
        assertThat(product.exitCode()).isEqualTo(137);

        product.start();
        assertThat(steps(product, number)).as("the step that was not acknowledged does not stand").isEqualTo(1);
        product.signIn("triage");
        var again = product.post(path, withFreshToken(product, path, path, form));
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(steps(product, number)).isEqualTo(2);
    }

    private static String register(PackagedProduct product, String title) throws Exception {
        var answer = product.postMultipart("/registrations", registration(product, title));
        String location = answer.headers().firstValue("location").orElse("");
        assertThat(location).as(refusal(answer)).contains("/receipt");
        return location.replaceAll(".*/registrations/([^/]+)/receipt.*", "$1");
    }

    /** What the page says when it does not accept the form. */
    private static String refusal(HttpResponse<String> answer) {
        return answer.statusCode() + " " + Jsoup.parse(answer.body()).select("h1, .errors, .field-error").eachText();
    }

    private static Map<String, String> registration(PackagedProduct product, String title) throws Exception {
        var form = PackagedProduct.form(product.page("/registrations/new"), "/registrations");
        form.remove("attachments");
        form.put("purpose", "REDRESS");
        form.put("kind", "REDRESS");
        form.put("title", title);
        form.put("claim", "三号楼楼顶漏水两年，请求维修。");
        form.put("parties[0].name", "王小明");
        return form;
    }

    /** The same form, key and text, with the token of the new session: what a browser sends after signing in again. */
    private static Map<String, String> withFreshToken(
            PackagedProduct product, String page, String action, Map<String, String> form) throws Exception {
        form.put("_csrf", PackagedProduct.form(product.page(page), action).get("_csrf"));
        return form;
    }

    private static long filings(PackagedProduct product, String title) throws Exception {
        return product.count("select count(*) from filing where title = '" + title + "'");
    }

    private static long steps(PackagedProduct product, String number) throws Exception {
        return product.count("select count(*) from matter_step s join matter m on m.id = s.matter_id where m.number = '" + number + "'");
    }

    static void assertNothingHalfDone(PackagedProduct product) throws Exception {
        assertThat(product.count("select count(*) from filing")).as("a matter for each filing").isEqualTo(product.count("select count(*) from matter"));
        assertThat(product.count("select count(*) from filing f where not exists (select 1 from filing_search s where s.filing_id = f.id)")).as("filings nobody can find").isZero();
        assertThat(product.count("select count(*) from matter m where not exists (select 1 from matter_viewer v where v.matter_id = m.id)")).as("matters nobody sees").isZero();
        assertThat(product.count("select count(*) from matter m where m.steps <> (select count(*) from matter_step s where s.matter_id = m.id)")).as("matters whose log is torn").isZero();
        assertThat(product.count("select count(*) from matter m where not exists (select 1 from obligation o where o.matter_id = m.id)")).as("matters without a clock").isZero();
        assertThat(product.count("select coalesce(sum(last), 0) from number_counter where length(series) = 1")).as("numbers without a gap").isEqualTo(product.count("select count(*) from filing where not sealed"));
        assertThat(product.count("select count(*) from idempotent_request where outcome is null")).as("forms without an answer").isZero();
    }
}
