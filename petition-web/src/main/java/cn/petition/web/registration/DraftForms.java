package cn.petition.web.registration;

import cn.petition.intake.registration.RegisterAtDesk;
import cn.petition.intake.registration.RegistrationDrafts;
import cn.petition.web.config.FormKeys;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.WebDataBinder;

/** Turns the typed form into a draft and back. */
@Component
class DraftForms {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private static final int TITLE_SHOWN = 30;

    private final RegistrationDrafts drafts;
    private final FormKeys keys;
    private final Clock clock;

    DraftForms(RegistrationDrafts drafts, FormKeys keys, Clock clock) {
        this.drafts = drafts;
        this.keys = keys;
        this.clock = clock;
    }

    /** Keeps what was sent under the key of its form; does nothing without a key of this officer. */
    boolean save(UUID officer, Map<String, String[]> sent) {
        String formKey = first(sent, "formKey");
        var key = keys.verified(formKey, officer, RegisterAtDesk.ROUTE);
        key.ifPresent(id -> drafts.save(officer, id, encoded(sent)));
        return key.isPresent();
    }

    void discard(UUID officer, UUID draft) {
        drafts.discard(officer, draft);
    }

    RegistrationPage.@Nullable DraftOffer offer(UUID officer) {
        return drafts.newest(officer)
                .map(draft -> new RegistrationPage.DraftOffer(words(draft), draft.id().toString()))
                .orElse(null);
    }

    /** The newest draft as a form again, under its own key. */
    Optional<RegistrationForm> restored(UUID officer) {
        return drafts.newest(officer).map(draft -> form(draft.content()));
    }

    private String words(RegistrationDrafts.Draft draft) {
        var form = form(draft.content());
        String what = !form.getTitle().isBlank() ? form.getTitle() : form.getClaim();
        String shown = what.strip().isEmpty() ? "尚未填写标题" : "“" + shortened(what.strip()) + "”";
        return shown + "，" + DAY_AND_TIME.withZone(clock.getZone()).format(draft.savedAt()) + " 保存";
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= TITLE_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TITLE_SHOWN)) + "…";
    }

    private static RegistrationForm form(String content) {
        var form = new RegistrationForm();
        var binder = new WebDataBinder(form);
        binder.setAutoGrowCollectionLimit(RegistrationForm.ROWS);
        var values = new MutablePropertyValues();
        for (String pair : content.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                values.add(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
            }
        }
        binder.bind(merged(values));
        if (form.getParties().isEmpty()) {
            form.addParty();
        }
        return form;
    }

    /** Several values of one name become one list. */
    private static MutablePropertyValues merged(MutablePropertyValues single) {
        var byName = new LinkedHashMap<String, List<Object>>();
        single.getPropertyValueList().forEach(value ->
                byName.computeIfAbsent(value.getName(), name -> new ArrayList<>()).add(value.getValue()));
        var merged = new MutablePropertyValues();
        byName.forEach((name, values) -> merged.add(name, values.size() == 1 ? values.get(0) : values));
        return merged;
    }

    private static String encoded(Map<String, String[]> sent) {
        var content = new StringBuilder();
        sent.forEach((name, values) -> {
            if (!name.equals("_csrf") && !name.equals("search")) {
                for (String value : values) {
                    content.append(content.isEmpty() ? "" : "&")
                            .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                            .append('=')
                            .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
                }
            }
        });
        return content.toString();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String first(Map<String, String[]> sent, String name) {
        String[] values = sent.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
