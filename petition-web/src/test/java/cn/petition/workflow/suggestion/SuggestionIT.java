package cn.petition.workflow.suggestion;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.Petitions;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PageForm;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.ResetDatabase;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestFiling;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.Office;
import cn.petition.workflow.casefile.CaseFiles;
import cn.petition.workflow.suggestion.Suggestion.Advice;
import cn.petition.workflow.suggestion.Suggestion.Lacking;
import cn.petition.workflow.suggestion.Suggestion.Neighbour;
import cn.petition.workflow.suggestion.learning.LinearModel;
import cn.petition.workflow.transfer.SendToPoliticalLegal;
import cn.petition.workflow.transfer.TransferPetition;
import cn.petition.workflow.triage.SealPetition;
import cn.petition.workflow.triage.TriagePetition;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What the office's own decisions teach, to whom it is shown, and what never teaches anything. Texts are invented. */
@PetitionTest
@ResetDatabase
class SuggestionIT {

    private static final String ON = "2026-03-10";
    private static final String[] PLACES = {
        "柳林巷", "槐树街", "北桥里", "石桥里", "南磨坊", "西菜园", "东井巷", "马房街", "药王庙", "铁匠营", "豆芽巷", "竹竿巷",
        "文昌阁", "鼓楼东", "鼓楼西", "财神楼"
    };

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Organs organs;

    @Autowired
    private Petitions petitions;

    @Autowired
    private RegisterPetition register;

    @Autowired
    private SettableClock clock;

    @Autowired
    private TriagePetition triage;

    @Autowired
    private TransferPetition transfer;

    @Autowired
    private SendToPoliticalLegal sendToPoliticalLegal;

    @Autowired
    private SealPetition seal;

    @Autowired
    private CaseFiles files;

    @Autowired
    private TrainSuggestions training;

    @Autowired
    private SuggestForMatter suggestions;

    @Autowired
    private SuggestionModels models;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(jdbc, organs, register, petitions);
        clock.set(LocalDateTime.of(2026, 3, 31, 9, 0));
    }

    @Test
    void the_office_learns_from_what_it_decided_and_keeps_to_itself_what_is_sealed() throws Exception {
        String cold = letter(office.triage, "家里暖气不热", "小区供暖开始以来室温不到十五度，<b>请供热公司</b>退费。");
        assertThat(suggest(cold, office.triage).lacking())
                .as("an office without decisions has no suggestion, and says so")
                .contains(new Lacking(SuggestedSubject.CATEGORY, 0, 30), new Lacking(SuggestedSubject.ORGAN, 0, 10));

        for (String place : PLACES) {
            decided(place + "小区供暖不足", "入冬以来" + place + "暖气不热，室温只有十四度，供热公司不退费。", "X010303", office.housing.id());
            decided(place + "工地拖欠工资", place + "工地包工头拖欠农民工工资三个月，至今没有发放。", "X020101", office.labour.id());
            toCourt(place + "判决后不执行", place + "借款纠纷法院判决生效，对方拒不履行，申请强制执行没有结果。");
        }
        String secret = null;
        for (String place : List.of("柳林巷", "槐树街", "北桥里", "石桥里")) {
            secret = letter(office.triage, place + "靛青账本", "供热公司经理私设靛青账本，暖气不热，室温不到十五度。");
            triage(secret, null);
            seal.seal(new SealPetition.Command(office.step(secret, office.triage, ON), "实为检举。"));
        }
        String accusation = register.register(TestFiling.letter()
                        .about("靛青账本", "供热公司靛青账本，暖气不热，室温不到十五度。")
                        .accusing(office.housing.id())
                        .receivedOn(Office.RECEIVED)
                        .by(office.triage.actor()))
                .number();
        triage.triage(new TriagePetition.Command(
                office.step(accusation, office.triage, ON), MatterKind.ACCUSATION, null, null, null, null));

        int version = training.train(null);

        var newest = models.newest().orElseThrow();
        assertThat(newest.version()).isEqualTo(version);
        assertThat(newest.texts()).as("neither the sealed ones nor the accusation").isEqualTo(48);
        var categories = newest.part(SuggestedSubject.CATEGORY).orElseThrow();
        assertThat(categories.model().knows("供暖")).isTrue();
        assertThat(categories.model().knows("靛青")).as("words of sealed matters are not learnt").isFalse();
        assertThat(categories.quality().accuracy()).isGreaterThan(0.9);

        Suggestion suggestion = suggest(cold, office.triage);
        assertThat(advice(suggestion, SuggestedSubject.CATEGORY).label()).isEqualTo("X01");
        assertThat(advice(suggestion, SuggestedSubject.CATEGORY).reasons()).contains("供暖");
        assertThat(advice(suggestion, SuggestedSubject.ORGAN).label()).isEqualTo(office.housing.id().toString());
        assertThat(suggestion.advice()).extracting(Advice::subject).doesNotContain(SuggestedSubject.LITIGATION);
        assertThat(suggestion.neighbours()).hasSize(5).extracting(Neighbour::title).noneMatch(title -> title.contains("靛青"));
        assertThat(suggestion.neighbours().get(0).organ()).isEqualTo(office.housing.name());

        String lawsuit = letter(office.triage, "判决生效两年不执行", "货款纠纷法院判决生效，被执行人拒不履行，强制执行没有结果。");
        Suggestion court = suggest(lawsuit, office.triage);
        assertThat(advice(court, SuggestedSubject.LITIGATION).label()).isEqualTo("YES");
        assertThat(court.terms()).extracting(TellingTerm::term).contains("判决", "强制执行");

        assertThat(suggest(secret, office.triage).neighbours())
                .as("who knows a sealed matter sees ordinary ones beside it only")
                .extracting(Neighbour::title)
                .noneMatch(title -> title.contains("靛青"));
        nothingIsSeenByTheAccused();
        theOfficersPages(cold, version);
        jdbc.sql("update suggestion_classifier set content = '\\x00' where content is not null").update();
        jdbc.sql("update suggestion_model set trained_at = trained_at + interval '1 second'").update();
        assertThat(suggest(cold, office.triage).undecided())
                .as("a model that cannot be read stops nobody")
                .contains(SuggestedSubject.CATEGORY);
        forgetsWhatIsSealedLater();
        aRequestIsAJob();
    }

    private void aRequestIsAJob() throws Exception {
        OfficerPrincipal administrator = new TestOfficers(jdbc).hire(Role.ADMINISTRATOR);
        int before = models.newest().orElseThrow().version();
        String page = html(administrator, "/settings/suggestion");
        mvc.perform(post("/settings/suggestion")
                        .param("formKey", PageForm.hidden(page, "formKey"))
                        .with(signedIn(today(administrator)))
                        .with(csrf()))
                .andExpect(redirectedUrl("/settings/suggestion"));
        long patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (models.newest().orElseThrow().version() == before && System.nanoTime() < patience) {
            Thread.sleep(200);
        }
        assertThat(models.versions(1).get(0).version()).isEqualTo(before + 1);
        assertThat(models.versions(1).get(0).trainedBy()).isEqualTo("张某");
    }

    private void nothingIsSeenByTheAccused() throws Exception {
        OfficerPrincipal accused = new TestOfficers(jdbc).hireAt(office.housing.id(), Role.TRIAGE_OFFICER, Role.INTAKE_CLERK);
        String own = letter(accused, "靛青账本", "小区供暖不足，入冬以来暖气不热，室温只有十四度，供热公司不退费，有靛青账本。");
        Suggestion suggestion = suggest(own, accused);
        assertThat(suggestion.neighbours()).isNotEmpty().extracting(Neighbour::title).noneMatch(title -> title.contains("靛青"));
        assertThat(suggestion.advice()).allSatisfy(one -> assertThat(one.reasons()).noneMatch(word -> word.contains("靛青")));
        OfficerPrincipal elsewhere = office.stranger;
        String theirs = letter(elsewhere, "暖气不热", "入冬以来暖气不热，室温只有十四度，供热公司不退费。");
        assertThat(suggest(theirs, elsewhere).neighbours()).as("other offices' matters are not theirs to see").isEmpty();
        assertThat(suggest(theirs, elsewhere).advice())
                .as("nobody is proposed an organ by matters that they do not see")
                .extracting(Advice::subject)
                .doesNotContain(SuggestedSubject.ORGAN);
    }

    private void theOfficersPages(String number, int version) throws Exception {
        String page = html(office.triage, "/petitions/" + number + "/triage");
        var panel = Jsoup.parse(page).selectFirst(".suggestion");
        assertThat(panel.text()).contains("城乡建设", office.housing.name(), "依据的词", "供暖");
        assertThat(panel.select("mark").eachText()).anyMatch(words -> words.contains("供暖"));
        assertThat(panel.text()).as("what was typed is text, not markup").contains("<b>请供热公司</b>");
        assertThat(panel.select("button, input, select, textarea")).isEmpty();
        assertThat(Jsoup.parse(page).select("select[name=category] option[selected]").eachAttr("value"))
                .as("nothing is filled in")
                .allMatch(String::isEmpty);

        OfficerPrincipal administrator = new TestOfficers(jdbc).hire(Role.ADMINISTRATOR);
        String model = html(administrator, "/settings/suggestion");
        assertThat(Jsoup.parse(model).text()).contains("第 " + version + " 版", "48 件", "每夜自动训练").doesNotContain("柳林巷");
        mvc.perform(get("/settings/suggestion").with(signedIn(today(office.clerk)))).andExpect(status().isForbidden());
    }

    private void forgetsWhatIsSealedLater() {
        for (String place : List.of("柳林巷", "槐树街", "北桥里")) {
            String number = letter(office.triage, place + "赭石印章", "赭石印章盖在供暖收费单上。");
            triage(number, "X010303");
        }
        training.train(null);
        assertThat(model().knows("赭石")).isTrue();
        jdbc.sql("select number from matter where title like '%赭石%'").query(String.class).list().forEach(number ->
                seal.seal(new SealPetition.Command(office.step(number, office.triage, ON), "实为检举。")));
        training.train(null);
        assertThat(model().knows("赭石")).isFalse();
        assertThat(jdbc.sql("select count(distinct version) from suggestion_classifier where content is not null")
                        .query(Integer.class)
                        .single())
                .as("weights of earlier versions are gone")
                .isEqualTo(1);
    }

    private LinearModel model() {
        return models.newest().orElseThrow().part(SuggestedSubject.CATEGORY).orElseThrow().model();
    }

    private void decided(String title, String claim, String category, UUID to) {
        String number = letter(office.triage, title, claim);
        triage(number, category);
        transfer.transfer(new TransferPetition.Command(office.step(number, office.triage, ON), to, null));
    }

    private void toCourt(String title, String claim) {
        String number = letter(office.triage, title, claim);
        triage(number, null);
        UUID commission = organs.findByCode("141000-80").orElseThrow().id();
        sendToPoliticalLegal.send(
                new SendToPoliticalLegal.Command(office.step(number, office.triage, ON), commission, null));
    }

    private void triage(String number, String category) {
        triage.triage(new TriagePetition.Command(
                office.step(number, office.triage, ON), MatterKind.REDRESS, category, null, null, null));
    }

    private String letter(OfficerPrincipal by, String title, String claim) {
        return register.register(TestFiling.letter().about(title, claim).receivedOn(LocalDate.of(2026, 3, 2)).by(by.actor()))
                .number();
    }

    private Suggestion suggest(String number, OfficerPrincipal officer) {
        return suggestions.of(files.head(number, officer.actor()), officer.actor());
    }

    private static Advice advice(Suggestion suggestion, SuggestedSubject subject) {
        return suggestion.advice().stream().filter(one -> one.subject() == subject).findFirst().orElseThrow();
    }

    private String html(OfficerPrincipal officer, String address) throws Exception {
        return mvc.perform(get(address).with(signedIn(today(officer))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** A session that began today. */
    private OfficerPrincipal today(OfficerPrincipal officer) {
        return new OfficerPrincipal(
                officer.id(),
                officer.loginName(),
                officer.displayName(),
                officer.organId(),
                officer.organName(),
                officer.roles(),
                officer.accusationOfficer(),
                officer.sessionEpoch(),
                clock.instant());
    }
}
