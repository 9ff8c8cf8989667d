package cn.petition.web.registration;

import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFlag;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.Purpose;
import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.PartyRole;
import cn.petition.domain.secrecy.IdentityDocumentType;
import cn.petition.web.component.Choice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the registration page shows around the typed form.
 *
 * @param draftId under which the browser keeps what it could not send
 * @param draft when and under which title an unfinished registration was kept, if there is one to go on with
 * @param looked places, categories or organs that were looked up without JavaScript
 * @param filesLost whether files were chosen that the browser has to be given again
 */
record RegistrationPage(
        LocalDate today, String draftId, @Nullable DraftOffer draft, Looked looked, boolean filesLost) {

    /** An unfinished registration in finished words. */
    record DraftOffer(String words, String id) {}

    /** Choices below a picker; empty where nothing was looked up. */
    record Looked(List<Choice> categories, List<Choice> places, List<Choice> organs) {
        static Looked nothing() {
            return new Looked(List.of(), List.of(), List.of());
        }
    }

    public List<Choice> channels() {
        return choices(Channel.ofPeople().toArray(Channel[]::new));
    }

    public List<Choice> purposes() {
        return choices(Purpose.values());
    }

    public List<Choice> kinds() {
        return List.of(choice(MatterKind.REDRESS), choice(MatterKind.PROPOSAL), choice(MatterKind.ACCUSATION));
    }

    public List<Choice> roles() {
        return choices(PartyRole.values());
    }

    public List<Choice> legalForms() {
        return choices(LegalForm.values());
    }

    public List<Choice> documentTypes() {
        return choices(IdentityDocumentType.values());
    }

    public List<Choice> flags() {
        return choices(FilingFlag.values());
    }

    public List<Choice> relations() {
        return List.of(
                new Choice("NEW", "新事项"), new Choice("SAME", "同一事项（并入）"), new Choice("RELATED", "相关事项（各自办理）"));
    }

    public PartyForm blankParty() {
        return new PartyForm();
    }

    private static List<Choice> choices(Enum<?>... constants) {
        return Arrays.stream(constants).map(RegistrationPage::choice).toList();
    }

    private static Choice choice(Enum<?> constant) {
        return new Choice(constant.name(), Labels.of(constant));
    }
}
