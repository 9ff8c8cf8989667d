package cn.petition.web.importing;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.petition.domain.organ.Role;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PageForm;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.TestOfficers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of the import with the scheduler behind them, as a browser without scripts uses them. */
@PetitionTest
class ImportPagesIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private OfficerPrincipal supervisor;
    private String prefix;

    @BeforeEach
    void hire() {
        supervisor = new TestOfficers(jdbc).hire(Role.INTAKE_SUPERVISOR);
        prefix = "P" + UUID.randomUUID().toString().substring(0, 8) + "-";
    }

    @Test
    void a_ledger_goes_from_upload_to_the_register() throws Exception {
        String batch = upload("台账.csv", ledger(3, 1));
        String mapping = page(batch + "/mapping");
        assertThat(mapping).contains("台账.csv").contains("value=\"CLAIM\"").doesNotContain("13900000001");

        mvc.perform(mapped(batch, mapping, "")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请指出哪一列是“信访目的”，或者为全部行选定一个。")));
        mvc.perform(mapped(batch, mapping, "REDRESS")).andExpect(redirectedUrl(batch));
        String checked = settled(batch);
        assertThat(checked).contains("已预检，待导入").contains("不导入不能登记的 1 行").contains("不存在，2024 年 2 月只有 29 天");
        assertThat(jdbc.sql("select count(*) from filing where organ_id = :organ")
                        .param("organ", supervisor.organId())
                        .query(Integer.class)
                        .single())
                .isZero();

        mvc.perform(started(batch, checked)).andExpect(status().isConflict());
        mvc.perform(started(batch, page(batch)).param("withoutRejected", "true")).andExpect(redirectedUrl(batch));
        assertThat(settled(batch)).contains("已导入").contains("已登记").doesNotContain("/start\"");
        assertThat(registered()).isEqualTo(3);
        assertThat(page("/imports")).contains("台账.csv").contains("已导入");
    }

    @Test
    void the_same_file_leads_to_the_earlier_batch() throws Exception {
        byte[] file = ledger(2, 0);
        String batch = upload("台账.csv", file);
        mvc.perform(uploading("改名.csv", file))
                .andExpect(redirectedUrl(batch))
                .andExpect(flash().attribute(Flash.NAME, Flash.warning("这份文件以前上传过，没有重复导入，这里是当时的批次。")));
    }

    @Test
    void a_refused_file_is_told_on_the_page() throws Exception {
        mvc.perform(uploading("台账.xlsx", new byte[] {'M', 'Z', 0, 0}))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("这个文件不是表格，请上传 .xlsx 或 .csv 格式的台账。")));
    }

    @Test
    void the_rejected_rows_are_a_file_that_calculates_nothing() throws Exception {
        String text = "编号,日期,内容,=1+1\r\n" + prefix + "1,2024-02-31,路灯,\r\n";
        String batch = upload("台账.csv", text.getBytes(StandardCharsets.UTF_8));
        mvc.perform(post(batch + "/mapping")
                        .with(csrf())
                        .with(signedIn(supervisor))
                        .param("formKey", PageForm.hidden(page(batch + "/mapping"), "formKey"))
                        .param("source", "测试台账")
                        .param("column.2", "CLAIM")
                        .param("column.3", "RECEIVED_ON")
                        .param("constant.CHANNEL", "CALL")
                        .param("constant.PURPOSE", "REDRESS"))
                .andExpect(redirectedUrl(batch));
        settled(batch);

        byte[] file = mvc.perform(get(batch + "/findings.csv").with(signedIn(supervisor)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF行,列,标题,原因\r\n2,D,\"'=1+1\",\"收到日期是空的，请补上后重新上传。\"\r\n");
    }

    @Test
    void twenty_equal_posts_start_one_import_and_get_the_same_answer() throws Exception {
        String batch = upload("台账.csv", ledger(4, 0));
        mvc.perform(mapped(batch, page(batch + "/mapping"), "REDRESS")).andExpect(redirectedUrl(batch));
        String checked = settled(batch);
        var pool = Executors.newFixedThreadPool(20);
        try {
            var answers = new ArrayList<String>();
            Callable<String> one = () ->
                    mvc.perform(started(batch, checked)).andReturn().getResponse().getRedirectedUrl();
            for (var answer : pool.invokeAll(Collections.nCopies(20, one))) {
                answers.add(answer.get());
            }
            assertThat(answers).hasSize(20).containsOnly(batch);
        } finally {
            pool.shutdown();
        }
        settled(batch);
        assertThat(registered()).isEqualTo(4);
        assertThat(jdbc.sql("select count(*) from audit_event where action = 'IMPORT_STARTED' and subject_id = :id")
                        .param("id", batch.substring(batch.lastIndexOf('/') + 1))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void only_a_supervisor_of_the_office_sees_a_batch() throws Exception {
        String batch = upload("台账.csv", ledger(1, 0));
        var clerk = new TestOfficers(jdbc).hireAt(supervisor.organId(), Role.INTAKE_CLERK);
        var foreigner = new TestOfficers(jdbc).hire(Role.INTAKE_SUPERVISOR);
        for (String page : new String[] {batch, batch + "/mapping", batch + "/progress", batch + "/findings.csv"}) {
            mvc.perform(get(page).with(signedIn(clerk))).andExpect(status().isForbidden());
            mvc.perform(get(page).with(signedIn(foreigner))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/imports").with(signedIn(clerk))).andExpect(status().isForbidden());
        mvc.perform(post(batch + "/start").with(csrf()).with(signedIn(foreigner))).andExpect(status().isNotFound());
        mvc.perform(get("/imports/no-batch").with(signedIn(supervisor))).andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder mapped(String batch, String mapping, String purpose) {
        return post(batch + "/mapping")
                .with(csrf())
                .with(signedIn(supervisor))
                .param("formKey", PageForm.hidden(mapping, "formKey"))
                .param("source", "测试台账")
                .param("column.1", "RECEIVED_ON")
                .param("column.2", "CLAIM")
                .param("constant.CHANNEL", "CALL")
                .param("constant.PURPOSE", purpose);
    }

    private MockHttpServletRequestBuilder started(String batch, String checked) {
        return post(batch + "/start")
                .with(csrf())
                .with(signedIn(supervisor))
                .param("formKey", PageForm.hidden(checked, "formKey"));
    }

    private RequestBuilder uploading(String name, byte[] bytes) {
        return multipart("/imports")
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .with(csrf())
                .with(signedIn(supervisor));
    }

    private String upload(String name, byte[] bytes) throws Exception {
        return String.valueOf(mvc.perform(uploading(name, bytes))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).with(signedIn(supervisor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** The page when no work goes on any more. */
    private String settled(String batch) {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> page(batch), page -> !page.contains("id=\"progress\""));
    }

    private int registered() {
        return jdbc.sql("select count(*) from filing where organ_id = :organ")
                .param("organ", supervisor.organId())
                .query(Integer.class)
                .single();
    }

    /** Sound rows followed by rows with a day that no calendar has. */
    private byte[] ledger(int sound, int wrong) {
        var text = new StringBuilder("编号,日期,内容,电话\r\n");
        for (int row = 1; row <= sound + wrong; row++) {
            text.append(prefix).append(row).append(row > sound ? ",2024-02-31," : ",2024-03-01,").append("路灯不亮,13900000001\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
