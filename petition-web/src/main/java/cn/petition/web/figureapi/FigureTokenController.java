package cn.petition.web.figureapi;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.web.component.Choice;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tokens of other systems for organs at and below the administrator's own: made, shown once, revoked. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class FigureTokenController {

    private static final String CREATE = "figure-token-create";
    private static final String REVOKE = "figure-token-revoke";
    private static final int LONGEST_YEARS = 2;

    private final FigureTokens tokens;
    private final Organs organs;
    private final PostedForms forms;
    private final Clock clock;

    FigureTokenController(FigureTokens tokens, Organs organs, PostedForms forms, Clock clock) {
        this.tokens = tokens;
        this.organs = organs;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/figure-tokens")
    String list(@CurrentOfficer OfficerPrincipal officer, Model model) {
        var form = new FigureTokenForm();
        form.setFormKey(forms.issue(officer.actor(), CREATE));
        form.setOrgan(own(officer.actor()).code());
        form.setExpiresOn(LocalDate.now(clock).plusYears(1));
        model.addAttribute("form", form);
        return page(officer.actor(), model, null);
    }

    /** The answer itself shows the secret, once; it stands in no address and in no session. */
    @PostMapping("/figure-tokens")
    String create(
            @Valid @ModelAttribute("form") FigureTokenForm form,
            BindingResult problems,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response) {
        var actor = officer.actor();
        var today = LocalDate.now(clock);
        var own = own(actor);
        var organ = organs.findByCode(form.getOrgan()).filter(one -> one.isWithin(own)).orElse(null);
        if (organ == null && !problems.hasFieldErrors("organ")) {
            problems.rejectValue("organ", "unknown", "没有这个机构，请重新选择。");
        }
        var expires = form.getExpiresOn();
        if (expires != null && (expires.isBefore(today) || expires.isAfter(today.plusYears(LONGEST_YEARS)))) {
            problems.rejectValue("expiresOn", "range", "有效期从今天起，最长 " + LONGEST_YEARS + " 年。");
        }
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(actor, model, null);
        }
        var secret = tokens.secret(form.getFormKey());
        forms.once(actor, form.getFormKey(), CREATE, form.content(), () -> {
            tokens.create(secret, form.getName(), Objects.requireNonNull(organ), Objects.requireNonNull(expires), actor);
            return "/figure-tokens";
        });
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return page(actor, model, secret);
    }

    @PostMapping("/figure-tokens/{id}/revoke")
    String revoke(
            @PathVariable UUID id,
            String formKey,
            @CurrentOfficer OfficerPrincipal officer,
            RedirectAttributes flash) {
        var actor = officer.actor();
        var next = forms.once(actor, formKey == null ? "" : formKey, REVOKE, List.of(id), () -> {
            tokens.revoke(id, own(actor).path(), actor);
            return "/figure-tokens";
        });
        flash.addFlashAttribute(Flash.NAME, Flash.success("令牌已撤销，立即失效。"));
        return "redirect:" + next;
    }

    private Organ own(Actor actor) {
        return organs.findById(actor.organ()).orElseThrow();
    }

    private String page(Actor actor, Model model, @Nullable String secret) {
        var own = own(actor);
        var today = LocalDate.now(clock);
        model.addAttribute("secret", secret);
        model.addAttribute(
                "organs",
                organs.findAllByOrderByPath().stream()
                        .filter(organ -> organ.isWithin(own))
                        .map(organ -> new Choice(organ.code(), organ.name()))
                        .toList());
        model.addAttribute(
                "tokens",
                tokens.below(own.path()).stream()
                        .map(token -> new Line(
                                token.id(),
                                token.name(),
                                token.organ(),
                                token.createdBy() + "，" + LocalDate.ofInstant(token.createdAt(), clock.getZone()),
                                token.expiresOn().toString(),
                                token.lastUsedOn() == null ? "没有用过" : token.lastUsedOn().toString(),
                                state(token, today),
                                token.isAccepted(today),
                                forms.issue(actor, REVOKE)))
                        .toList());
        return "figureapi/tokens";
    }

    private static String state(FigureToken token, LocalDate today) {
        if (token.revokedAt() != null) {
            return "已撤销";
        }
        return token.isAccepted(today) ? "有效" : "已到期";
    }

    /** A token in finished words. */
    record Line(
            UUID id,
            String name,
            String organ,
            String created,
            String expires,
            String used,
            String state,
            boolean accepted,
            String formKey) {}
}
