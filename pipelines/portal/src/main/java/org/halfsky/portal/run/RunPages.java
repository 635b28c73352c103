package org.halfsky.portal.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.halfsky.portal.given.RunLog;
import org.halfsky.portal.page.Markdown;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 运行: runs with their steps, the nights, and a run that is asked for by hand. */
@Controller
@RequestMapping("/runs")
class RunPages {

    private static final int RUNS = 30;
    private static final int NIGHTS = 14;
    private static final Set<String> BY_HAND = Set.of("intake", "nightly");
    private static final Pattern STEP = Pattern.compile("[a-zA-Z]{1,40}");

    private final RunLog runs;
    private final RunByHand byHand;
    private final Audit audit;

    RunPages(RunLog runs, RunByHand byHand, Audit audit) {
        this.runs = runs;
        this.byHand = byHand;
        this.audit = audit;
    }

    @GetMapping
    String list(Model model) {
        List<RunLog.Run> newest = runs.newest(RUNS);
        model.addAttribute("words", new RunWords());
        model.addAttribute("runs", newest);
        model.addAttribute(
                "running", newest.stream().filter(each -> each.took() == null).toList());
        model.addAttribute("nights", runs.nights(NIGHTS));
        model.addAttribute("asked", byHand.last());
        return "runs";
    }

    /** Does not wait for the end: the page tells how it goes. */
    @PostMapping
    String start(@RequestParam String job, Actor actor) {
        if (!BY_HAND.contains(job)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        boolean isStarted = byHand.start(job, actor.account());
        audit.add(actor, Action.RUN, isStarted, job, isStarted ? null : "上一次手动启动的任务还未结束");
        return isStarted ? "redirect:/runs?started" : "redirect:/runs?busy";
    }

    @GetMapping("/runbooks/{step}")
    String runbook(@PathVariable String step, Model model) throws IOException {
        ClassPathResource page = new ClassPathResource("runbooks/%s.md".formatted(step));
        if (!STEP.matcher(step).matches() || !page.exists()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String text = page.getContentAsString(StandardCharsets.UTF_8);
        model.addAttribute("step", step);
        model.addAttribute("words", new RunWords());
        model.addAttribute("text", Markdown.html(text.substring(text.indexOf('\n') + 1)));
        return "runbook";
    }
}
