package org.halfsky.portal.help;

import org.halfsky.portal.access.SignedIn;
import org.halfsky.portal.page.Markdown;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** 帮助: each chapter of the manual is a page. */
@Controller
@RequestMapping("/help")
class HelpPages {

    @GetMapping
    String begin(@AuthenticationPrincipal SignedIn person) {
        return "redirect:/help/" + Chapter.of(person.account().role()).code();
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model) {
        Chapter chapter = Chapter.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("chapters", Chapter.values());
        model.addAttribute("chapter", chapter);
        model.addAttribute("text", Markdown.html(chapter.text()));
        return "help";
    }

    @GetMapping("/pictures/{name:[a-z-]+}.png")
    ResponseEntity<Resource> picture(@PathVariable String name) {
        Resource picture = new ClassPathResource("manual/pictures/%s.png".formatted(name));
        if (!picture.exists()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(picture);
    }
}
