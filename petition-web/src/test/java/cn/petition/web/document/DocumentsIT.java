package cn.petition.web.document;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.Petitions;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.crawl.BusinessTables;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.Office;
import cn.petition.workflow.document.DocumentPreview;
import cn.petition.workflow.transfer.SendToDiscipline;
import cn.petition.workflow.transfer.TransferPetition;
import cn.petition.workflow.triage.TriagePetition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Documents looked over, issued, taken as files, selected and corrected. */
@PetitionTest
class DocumentsIT {

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
    private TriagePetition triage;

    @Autowired
    private TransferPetition transfer;

    @Autowired
    private SendToDiscipline sendToDiscipline;

    @Autowired
    private DocumentPreview preview;

    @Autowired
    private SettableClock clock;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(jdbc, organs, register, petitions);
        clock.set(LocalDateTime.of(2026, 6, 30, 9, 0));
    }

    @Test
    void a_document_is_taken_as_word_file_and_as_pdf_with_the_words_of_the_page() throws Exception {
        String number = transferred("请核查𬭎、䶮、㛃三户。");
        String address = newest(number);
        String page = plain(Jsoup.parse(body(get(address), office.triage)).select(".paper").text());

        byte[] word = answer(get(address + ".docx"), office.triage, 200).getContentAsByteArray();
        byte[] pdf = answer(get(address + ".pdf"), office.triage, 200).getContentAsByteArray();

        assertThat(page).contains("转送函", "请核查𬭎、䶮、㛃三户。");
        assertThat(wordText(word)).contains("请核查𬭎、䶮、㛃三户。", "现将下列信访事项转送你单位");
        assertThat(pdfText(pdf)).contains("请核查𬭎、䶮、㛃三户。", "现将下列信访事项转送你单位");
        assertThat(audited(office.triage)).contains("READ_DOCUMENT", "DOWNLOAD_DOCUMENT");
        for (String file : List.of("", ".docx", ".pdf", "/correct")) {
            answer(get(address + file), office.stranger, 404);
        }
    }

    @Test
    void a_preview_shows_the_document_keeps_what_was_typed_and_saves_nothing() throws Exception {
        String number = triaged();
        String route = "/petitions/" + number + "/transfer";
        var form = form(route, office.triage);
        var before = BusinessTables.checksums(jdbc);

        var typed = Map.of("to", office.housing.id().toString(), "remark", "请查明退费标准。", "on", "2026-03-10");
        var answer = answer(fill(route, form, typed).param("preview", "true"), office.triage, 200);

        var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select(".paper-sheet").text()).contains("转送函", "141000转〔2026〕×号", "请查明退费标准。");
        assertThat(page.select("textarea[name=remark]").text()).isEqualTo("请查明退费标准。");
        assertThat(page.select("option[selected]").eachAttr("value")).contains(office.housing.id().toString());
        assertThat(BusinessTables.checksums(jdbc)).isEqualTo(before);

        int last = serial();
        var again = new LinkedHashMap<>(form);
        again.put("formKey", page.select("input[name=formKey]").attr("value"));
        assertThat(answer(fill(route, again, typed), office.triage, 302).getRedirectedUrl()).isEqualTo("/petitions/" + number);
        assertThat(serial()).as("the preview took no number").isEqualTo(last + 1);
    }

    @Test
    void a_preview_refuses_what_the_step_refuses_and_keeps_no_trace_of_it() throws Exception {
        String number = triaged();
        String route = "/petitions/" + number + "/transfer";
        var form = form(route, office.triage);

        var empty = answer(fill(route, form, Map.of("on", "2026-03-10")).param("preview", "true"), office.triage, 422);

        assertThat(empty.getContentAsString(StandardCharsets.UTF_8)).contains("请选择去向单位。");
        assertThat(preview.of(() -> {})).isEmpty();
    }

    @Test
    void only_steps_that_issue_a_document_offer_to_look_it_over() throws Exception {
        String number = triaged();
        assertThat(body(get("/petitions/" + number + "/transfer"), office.triage)).contains("预览文书");
        assertThat(body(get("/petitions/" + number + "/triage"), office.triage)).doesNotContain("预览文书");
    }

    @Test
    void a_wrong_document_is_replaced_by_one_that_says_so_and_stays_as_it_was_issued() throws Exception {
        String number = transferred("请核查三号褛。");
        String wrong = newest(number);
        String issued = stored(wrong);
        String route = wrong + "/correct";
        var form = form(route, office.triage);
        var typed = Map.of("fact.remark", "请核查三号楼。", "reason", "说明中有错字。");
        var before = BusinessTables.checksums(jdbc);

        var seen = answer(fill(route, form, typed).param("preview", "true"), office.triage, 200);
        assertThat(Jsoup.parse(seen.getContentAsString(StandardCharsets.UTF_8)).select(".paper-sheet").text())
                .contains("×号", "请核查三号楼。", "更正理由：说明中有错字。");
        assertThat(BusinessTables.checksums(jdbc)).isEqualTo(before);

        answer(fill(route, form, typed), office.triage, 302);
        String right = newest(number);
        assertThat(right).isNotEqualTo(wrong);
        assertThat(stored(wrong)).isEqualTo(issued);
        assertThat(body(get(right), office.triage)).contains("请核查三号楼。", "被更正的文书", "本件更正141000转〔2026〕");
        var old = body(get(wrong), office.triage);
        assertThat(old).contains("本文书已被更正，不再使用", "请核查三号褛。").doesNotContain("/correct\"");
        assertThat(body(get("/petitions/" + number), office.triage)).contains("已更正", "更正记录");
        assertThat(jdbc.sql("""
                                select c.document_id = r.id and c.corrects_id = w.id
                                from matter m
                                join matter_step c on c.matter_id = m.id and c.action = 'CORRECT_RECORD'
                                join matter_step w on w.matter_id = m.id and w.action = 'TRANSFER'
                                join official_document r on r.matter_id = m.id and r.replaces = w.document_id
                                where m.number = :number""")
                        .param("number", number)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        // once only; the corrected one can be corrected again
        answer(get(wrong + "/correct"), office.triage, 409);
        answer(get(right + "/correct"), office.triage, 200);
    }

    @Test
    void a_correction_needs_a_reason_and_a_change_and_the_organ_that_issued() throws Exception {
        String number = transferred("请核查。");
        String route = newest(number) + "/correct";
        var form = form(route, office.triage);

        assertThat(words(answer(fill(route, form, Map.of("reason", "无")), office.triage, 409))).contains("内容没有改动");
        assertThat(words(answer(fill(route, form, Map.of("fact.remark", "请查。")), office.triage, 409)))
                .contains("请写明更正理由");
        assertThat(words(answer(fill(route, form, Map.of("fact.remark", "请查。", "reason", "错字。")), office.handler, 409)))
                .contains("文书只能由出具的单位更正");
        assertThat(body(get(newest(number)), office.handler)).doesNotContain("/correct\"");
    }

    @Test
    void documents_of_the_own_organ_are_listed_and_found_by_number_kind_and_day() throws Exception {
        String number = transferred("请核查。");
        String wanted = documentNumber(number);

        assertThat(listed(office.triage, "q", wanted)).containsExactly(wanted);
        assertThat(listed(office.triage, "q", number)).containsExactly(wanted);
        assertThat(listed(office.triage, "q", number, "type", "FORWARDING_LETTER", "from", "2026-03-10", "to", "2026-03-10"))
                .containsExactly(wanted);
        assertThat(listed(office.triage, "q", number, "type", "HANDLING_OPINION")).isEmpty();
        assertThat(listed(office.triage, "q", number, "from", "2026-03-11")).isEmpty();
        assertThat(listed(office.handler, "q", number)).as("the recipient did not issue it").isEmpty();
        assertThat(listed(office.stranger, "q", number)).isEmpty();
        answer(get("/documents").param("from", "gestern"), office.triage, 400);
        answer(get("/documents").param("beside", "a_1_2"), office.triage, 400);
    }

    @Test
    void a_list_goes_on_where_the_page_before_ended() throws Exception {
        var organ = new TestOfficers(jdbc).hire(Role.TRIAGE_OFFICER, Role.INTAKE_CLERK);
        String number = office.aLetterAt(organ, Office.RECEIVED);
        IntStream.rangeClosed(1, 60).forEach(serial -> jdbc.sql("""
                        insert into official_document
                            (id, matter_id, type, number, title, organ_id, issued_on, issued_at, facts, html, sha256)
                        select gen_random_uuid(), m.id, 'FORWARDING_LETTER', :number, '转送函', m.registering_organ_id,
                               date '2026-03-10', timestamptz '2026-03-10 09:00+08', '{}', '-', '-'
                        from matter m where m.number = :matter""")
                .param("number", "T" + number + "转〔2026〕" + serial + "号")
                .param("matter", number)
                .update());

        var first = Jsoup.parse(body(get("/documents"), organ));
        String next = first.select("a[rel=next]").attr("href");
        var second = Jsoup.parse(body(get(java.net.URI.create(next)), organ));

        var all = new ArrayList<>(first.select("tbody th a").eachText());
        all.addAll(second.select("tbody th a").eachText());
        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(all).hasSize(60).doesNotHaveDuplicates();
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void a_selection_is_one_pdf_or_one_package_of_word_files_and_each_is_recorded() throws Exception {
        var chosen = List.of(newest(transferred("第一件。")), newest(transferred("第二件。")));
        var ids = chosen.stream().map(DocumentsIT::id).toArray(String[]::new);

        byte[] pdf = answer(post("/documents/download").param("id", ids).param("as", "pdf").with(csrf()), office.triage, 200)
                .getContentAsByteArray();
        assertThat(pdfText(pdf)).contains("第一件。", "第二件。");
        byte[] zip = answer(post("/documents/download").param("id", ids).param("as", "docx").with(csrf()), office.triage, 200)
                .getContentAsByteArray();
        var files = unpacked(zip);
        assertThat(files.keySet()).hasSize(2).allMatch(name -> name.endsWith("转送函.docx"));
        assertThat(files.values().stream().map(DocumentsIT::wordText)).anyMatch(text -> text.contains("第二件。"));
        assertThat(audited(office.triage).stream().filter("DOWNLOAD_DOCUMENT"::equals)).hasSize(4);
    }

    @Test
    void an_objection_is_a_letter_to_the_office_that_names_the_letter_it_answers() throws Exception {
        String number = transferred("请核查。");
        String letter = documentNumber(number);
        taken(number, "object-to-transfer", Map.of("reason", "供热由城市管理部门负责。", "on", "2026-03-12"));

        var page = Jsoup.parse(body(get(newest(number)), office.handler)).select(".paper").text();
        assertThat(page)
                .contains("信访事项转送交办异议书", office.city.name() + "：", "转送函（" + letter + "）", "供热由城市管理部门负责。")
                .contains("《信访工作条例》第二十三条第三款");
    }

    @Test
    @Proves({"T22-29", "T05-29"})
    void a_proposal_is_answered_in_a_letter_that_says_what_becomes_of_it() throws Exception {
        String number = office.aProposal();
        triage.triage(new TriagePetition.Command(
                office.step(number, office.triage, "2026-03-09"), MatterKind.PROPOSAL, null, null, null));
        transfer.transfer(new TransferPetition.Command(
                office.step(number, office.triage, "2026-03-10"), office.housing.id(), null));
        taken(number, "receive", Map.of("on", "2026-03-11"));
        taken(
                number,
                "reply-to-proposal",
                Map.of("outcome", "ADOPTED_IN_PART", "reply", "先增设一处。", "on", "2026-03-12"));

        assertThat(Jsoup.parse(body(get(newest(number)), office.handler)).select(".paper").text())
                .contains("信访建议意见回复", "研究结果：部分采纳。", "先增设一处。");
        assertThat(body(get("/petitions/" + number), office.handler)).contains("研究结果：部分采纳");
    }

    @Test
    void a_selection_of_everything_found_takes_what_the_filter_finds() throws Exception {
        String number = transferred("全部。");
        byte[] pdf = answer(
                        post("/documents/download").param("all", "true").param("q", number).with(csrf()), office.triage, 200)
                .getContentAsByteArray();
        assertThat(pdfText(pdf)).contains("全部。").contains(plain(number));
    }

    @Test
    void nothing_and_too_much_are_refused_with_a_sentence() throws Exception {
        assertThat(answer(post("/documents/download").with(csrf()), office.triage, 302).getRedirectedUrl())
                .startsWith("/documents");
        String[] many = IntStream.rangeClosed(0, DocumentsController.MOST)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toArray(String[]::new);
        assertThat(answer(post("/documents/download").param("id", many).with(csrf()), office.triage, 302).getRedirectedUrl())
                .startsWith("/documents");
    }

    @Test
    void a_sealed_document_is_neither_listed_nor_taken_nor_missed_by_others_of_the_same_organ() throws Exception {
        var before = serial();
        String number = office.anAccusationAgainst(office.housing);
        triage.triage(new TriagePetition.Command(
                office.step(number, office.triage, "2026-03-03"), MatterKind.ACCUSATION, null, null, null));
        sendToDiscipline.send(new SendToDiscipline.Command(
                office.step(number, office.triage, "2026-03-04"), office.discipline.id(), null));
        String sealed = newest(number);
        String open = newest(transferred("公开的一件。"));

        assertThat(listed(office.triage, "q", number)).hasSize(1);
        assertThat(listed(office.clerk, "q", number)).isEmpty();
        assertThat(listed(office.clerk, "type", "REFERRAL_LETTER")).noneMatch(one -> one.contains("密"));
        answer(get(sealed), office.clerk, 404);
        answer(get(sealed + ".pdf"), office.clerk, 404);
        answer(
                post("/documents/download").param("id", id(open), id(sealed)).with(csrf()), office.clerk, 404);
        assertThat(serial()).as("the sealed paper left no gap").isEqualTo(before + 1);
        assertThat(serials()).as("numbers follow each other").containsExactlyElementsOf(
                IntStream.rangeClosed(1, serial()).boxed().toList());
    }

    /** A step of the housing department on its page. */
    private void taken(String number, String step, Map<String, String> typed) throws Exception {
        String route = "/petitions/" + number + "/" + step;
        answer(fill(route, form(route, office.handler), typed), office.handler, 302);
    }

    private String triaged() {
        String number = office.aLetter();
        triage.triage(new TriagePetition.Command(
                office.step(number, office.triage, "2026-03-09"), MatterKind.REDRESS, null, null, null));
        return number;
    }

    private String transferred(String remark) {
        String number = triaged();
        transfer.transfer(new TransferPetition.Command(
                office.step(number, office.triage, "2026-03-10"), office.housing.id(), remark));
        return number;
    }

    private String newest(String number) {
        return "/petitions/" + number + "/documents/" + jdbc.sql("""
                        select d.id from official_document d join matter m on m.id = d.matter_id
                        where m.number = :number order by d.id desc limit 1""")
                .param("number", number)
                .query(UUID.class)
                .single();
    }

    private String documentNumber(String number) {
        return jdbc.sql("""
                        select d.number from official_document d join matter m on m.id = d.matter_id
                        where m.number = :number""")
                .param("number", number)
                .query(String.class)
                .single();
    }

    private String stored(String address) {
        return jdbc.sql("select number || html || sha256 from official_document where id = cast(:id as uuid)")
                .param("id", id(address))
                .query(String.class)
                .single();
    }

    /** The last forwarding letter of the city office in 2026. */
    private int serial() {
        return jdbc.sql("""
                        select coalesce(max(last), 0) from number_counter
                        where organ_id = :organ and year = 2026 and series = 'DOC-FORWARDING_LETTER'""")
                .param("organ", office.city.id())
                .query(Integer.class)
                .single();
    }

    private List<Integer> serials() {
        return jdbc.sql("""
                        select cast(substring(number from '〕(\\d+)号') as integer) from official_document
                        where organ_id = :organ and type = 'FORWARDING_LETTER' and number ~ '〔2026〕\\d+号' order by 1""")
                .param("organ", office.city.id())
                .query(Integer.class)
                .list();
    }

    private List<String> listed(OfficerPrincipal officer, String... filter) throws Exception {
        var request = get("/documents");
        for (int i = 0; i < filter.length; i += 2) {
            request.param(filter[i], filter[i + 1]);
        }
        return Jsoup.parse(body(request, officer)).select("tbody th a").eachText();
    }

    private List<String> audited(OfficerPrincipal officer) {
        return jdbc.sql("select action from audit_event where actor_id = :actor")
                .param("actor", officer.id())
                .query(String.class)
                .list();
    }

    private Map<String, String> form(String route, OfficerPrincipal officer) throws Exception {
        var page = Jsoup.parse(body(get(route), officer));
        return Map.of(
                "formKey", page.select("input[name=formKey]").attr("value"),
                "version", page.select("input[name=version]").attr("value"));
    }

    private static MockHttpServletRequestBuilder fill(String route, Map<String, String> form, Map<String, String> typed) {
        var request = post(route).with(csrf());
        form.forEach(request::param);
        typed.forEach(request::param);
        return request;
    }

    private String body(MockHttpServletRequestBuilder request, OfficerPrincipal officer) throws Exception {
        return words(answer(request, officer, 200));
    }

    private static String words(MockHttpServletResponse response) throws IOException {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, OfficerPrincipal officer, int status)
            throws Exception {
        var response = mvc.perform(request.with(atWork(officer))).andReturn().getResponse();
        assertThat(response.getStatus()).as(words(response)).isEqualTo(status);
        return response;
    }

    /** Signed in today, on the day of this test. */
    private RequestPostProcessor atWork(OfficerPrincipal officer) {
        return signedIn(new OfficerPrincipal(
                officer.id(),
                officer.loginName(),
                officer.displayName(),
                officer.organId(),
                officer.organName(),
                officer.roles(),
                officer.accusationOfficer(),
                officer.sessionEpoch(),
                clock.instant()));
    }

    private static String id(String address) {
        Matcher id = Pattern.compile("[0-9a-f-]{36}$").matcher(address);
        assertThat(id.find()).isTrue();
        return id.group();
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var packed = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                files.put(entry.getName(), packed.readAllBytes());
            }
        }
        return files;
    }

    private static String wordText(byte[] word) {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(word)))) {
            return plain(extractor.getText());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }
}
