package org.halfsky.portal.area;

import java.util.List;
import org.halfsky.portal.given.NothingPublishedException;
import org.halfsky.portal.given.OpenRelease;
import org.halfsky.portal.given.ReleaseShelf;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every page that asks for it the release that is current, the same one from the beginning of an answer to its end. */
@Configuration
class ReleaseAsked implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final ReleaseShelf releases;

    ReleaseAsked(ReleaseShelf releases) {
        this.releases = releases;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == OpenRelease.class;
    }

    @Override
    public OpenRelease resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return releases.current().orElseThrow(NothingPublishedException::new);
    }
}
