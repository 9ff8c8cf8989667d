package cn.petition.web.routing;

import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.web.component.Choice;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.channel.ChannelList;
import cn.petition.workflow.channel.StatutoryChannel;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
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

/** The statutory channels and the list of them by department and kind of demand (依法分类处理清单). */
@Controller
@PreAuthorize("hasAnyRole('TRIAGE_OFFICER', 'CASE_OFFICER', 'SUPERVISOR', 'LEADER', 'ADMINISTRATOR')")
class ChannelsController {

    static final String MAINTAIN = "hasAnyRole('TRIAGE_OFFICER', 'ADMINISTRATOR')";

    private static final String CHANGE = "channel-change";
    private static final String ADD = "channel-line-add";
    private static final String END = "channel-line-end";

    private final ChannelList channels;
    private final OnlyTheHighestOfficeMaintains highest;
    private final PostedForms forms;
    private final Clock clock;

    ChannelsController(
            ChannelList channels, OnlyTheHighestOfficeMaintains highest, PostedForms forms, Clock clock) {
        this.channels = channels;
        this.highest = highest;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/routing/channels")
    String list(@CurrentOfficer OfficerPrincipal officer, Model model) {
        var form = new ListingForm();
        form.setValidFrom(LocalDate.now(clock));
        return page(form, officer, model);
    }

    @GetMapping("/routing/channels/{code}")
    @PreAuthorize(MAINTAIN)
    String channel(@PathVariable String code, @CurrentOfficer OfficerPrincipal officer, Model model) {
        var channel = known(code);
        var form = new ChannelForm();
        form.setAccepting(channel.accepting());
        form.setTimeLimit(channel.timeLimit());
        form.setArticle(channel.article());
        form.setMaterials(channel.materials());
        form.setVersion(Long.toString(channel.version()));
        return channelPage(form, channel, officer, model);
    }

    @PostMapping("/routing/channels/{code}")
    @PreAuthorize(MAINTAIN)
    String change(
            @PathVariable String code,
            @Valid @ModelAttribute("form") ChannelForm form,
            BindingResult problems,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var channel = known(code);
        highest.check(officer.actor());
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return channelPage(form, channel, officer, model);
        }
        long version = form.getVersion().matches("\\d{1,18}") ? Long.parseLong(form.getVersion()) : -1;
        String next = forms.once(officer.actor(), form.getFormKey(), CHANGE, form.content(), () -> {
            channels.change(
                    officer.actor(),
                    new StatutoryChannel(
                            code,
                            channel.way(),
                            channel.name(),
                            form.getAccepting(),
                            form.getTimeLimit(),
                            form.getArticle(),
                            form.getMaterials(),
                            version));
            return "/routing/channels";
        });
        flash.addFlashAttribute(Flash.NAME, Flash.success("“" + channel.name() + "”已更改，今后的告知书按此引用。"));
        return "redirect:" + next;
    }

    @PostMapping("/routing/channels/lines")
    @PreAuthorize(MAINTAIN)
    String add(
            @Valid @ModelAttribute("form") ListingForm form,
            BindingResult problems,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        highest.check(officer.actor());
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, officer, model);
        }
        String next = forms.once(officer.actor(), form.getFormKey(), ADD, form.content(), () -> {
            channels.add(
                    officer.actor(),
                    form.getDepartment(),
                    form.getCategory(),
                    form.getDemand(),
                    form.getStatutoryChannel(),
                    Objects.requireNonNull(form.getValidFrom()));
            return "/routing/channels";
        });
        flash.addFlashAttribute(Flash.NAME, Flash.success("清单已增加一条。"));
        return "redirect:" + next;
    }

    @PostMapping("/routing/channels/lines/{id}/end")
    @PreAuthorize(MAINTAIN)
    String end(
            @PathVariable UUID id,
            @ModelAttribute EndForm form,
            @CurrentOfficer OfficerPrincipal officer,
            RedirectAttributes flash) {
        highest.check(officer.actor());
        String next = forms.once(officer.actor(), form.getFormKey(), END, form.content(), () -> {
            channels.end(officer.actor(), id, LocalDate.now(clock));
            return "/routing/channels";
        });
        flash.addFlashAttribute(Flash.NAME, Flash.success("这一条自今日起停用。"));
        return "redirect:" + next;
    }

    private StatutoryChannel known(String code) {
        return channels.channels(LocalDate.now(clock)).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String channelPage(ChannelForm form, StatutoryChannel channel, OfficerPrincipal officer, Model model) {
        form.setFormKey(forms.issue(officer.actor(), CHANGE));
        model.addAttribute("form", form);
        model.addAttribute("channel", channel);
        model.addAttribute("way", Labels.of(channel.way()));
        return "routing/channel";
    }

    private String page(ListingForm form, OfficerPrincipal officer, Model model) {
        var today = LocalDate.now(clock);
        var offered = channels.channels(today);
        form.setFormKey(forms.issue(officer.actor(), ADD));
        model.addAttribute("form", form);
        model.addAttribute("channels", offered.stream().map(ChannelLine::of).toList());
        model.addAttribute(
                "choices",
                offered.stream().map(one -> new Choice(one.code(), one.name())).toList());
        model.addAttribute(
                "lines",
                channels.lines().stream()
                        .map(one -> new ListLine(
                                one.department(),
                                one.categoryName(),
                                one.demand(),
                                one.channel(),
                                Labels.of(one.way()),
                                one.validTo() == null ? "" : one.validTo() + "停用",
                                "/routing/channels/lines/" + one.id() + "/end"))
                        .toList());
        model.addAttribute("endKey", forms.issue(officer.actor(), END));
        boolean maintains = officer.actor().isAnyOf(EnumSet.of(Role.TRIAGE_OFFICER, Role.ADMINISTRATOR));
        model.addAttribute("maintains", maintains && highest.allows(officer.actor()));
        return "routing/channels";
    }

    /** A channel in finished words. */
    record ChannelLine(String href, String name, String way, String accepting, String timeLimit, String article) {

        static ChannelLine of(StatutoryChannel one) {
            return new ChannelLine(
                    "/routing/channels/" + one.code(),
                    one.name(),
                    Labels.of(one.way()),
                    one.accepting(),
                    one.timeLimit(),
                    one.article());
        }
    }

    /** A line of the list; {@code ended} is empty while it holds. */
    record ListLine(
            String department, String category, String demand, String channel, String way, String ended, String end) {}
}
