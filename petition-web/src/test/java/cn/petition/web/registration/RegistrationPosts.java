package cn.petition.web.registration;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import cn.petition.web.security.OfficerPrincipal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Fills the registration page as a browser would, with invented people. */
final class RegistrationPosts {

    private static final Pattern FORM_KEY = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"");

    private final MockMvc mvc;
    private final OfficerPrincipal officer;

    RegistrationPosts(MockMvc mvc, OfficerPrincipal officer) {
        this.mvc = mvc;
        this.officer = officer;
    }

    /** A sound visit of one person, under the key of a page just opened. */
    Map<String, String> visit() throws Exception {
        var fields = new LinkedHashMap<String, String>();
        fields.put("formKey", openedKey());
        fields.put("channel", "VISIT");
        fields.put("receivedOn", "2026-03-16");
        fields.put("purpose", "REDRESS");
        fields.put("kind", "REDRESS");
        fields.put("relation", "NEW");
        fields.put("title", "楼顶漏水无人维修");
        fields.put("claim", "三号楼楼顶漏水两年，请求维修。");
        fields.put("petitioners", "1");
        fields.put("visitors", "1");
        fields.put("parties[0].role", "PETITIONER");
        fields.put("parties[0].legalForm", "PERSON");
        fields.put("parties[0].name", "王小明");
        fields.put("parties[0].documentType", "RESIDENT_IDENTITY_CARD");
        return fields;
    }

    String openedKey() throws Exception {
        String page = mvc.perform(get("/registrations/new").with(signedIn(officer)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher key = FORM_KEY.matcher(page);
        if (!key.find()) {
            throw new AssertionError("no form key on the page:\n" + page);
        }
        return key.group(1);
    }

    MvcResult post(Map<String, String> fields, MockMultipartFile... files) throws Exception {
        return post("/registrations", fields, files);
    }

    MvcResult post(String address, Map<String, String> fields, MockMultipartFile... files) throws Exception {
        var request = multipart(address);
        for (var file : files) {
            request.file(file);
        }
        fields.forEach(request::param);
        return mvc.perform(request.with(csrf()).with(signedIn(officer))).andReturn();
    }

    static String numberIn(MvcResult answer) {
        String address = String.valueOf(answer.getResponse().getRedirectedUrl());
        Matcher number = Pattern.compile("/registrations/([^/]+)/receipt").matcher(address);
        if (!number.matches()) {
            throw new AssertionError("not a receipt: " + answer.getResponse().getStatus() + " " + address);
        }
        return number.group(1);
    }
}
