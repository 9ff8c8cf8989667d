package cn.petition.architecture.broken.two;

import cn.petition.domain.petition.Petitions;
import org.springframework.stereotype.Controller;

/** A controller that goes past the use cases, on purpose. */
@Controller
public class BrokenController {

    private final Petitions petitions;

    public BrokenController(Petitions petitions) {
        this.petitions = petitions;
    }

    Petitions past() {
        return petitions;
    }
}
