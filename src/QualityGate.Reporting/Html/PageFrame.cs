using QualityGate.Core.Audits;
using QualityGate.Reporting.Text;
using QualityGate.Reporting.Words;

namespace QualityGate.Reporting.Html;

/// <summary>What stands around the sections: the head with its policy, the way through the page, and where it comes from.</summary>
internal static class PageFrame
{
    public static Markup Of(PageContext page, Markup banner, ImmutableArray<PageSection> sections)
    {
        AuditSubject subject = page.Audit.Subject;
        return Markup.Of($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src {Markup.Made(Asset.Style.Source)}; script-src {Markup.Made(Asset.Script.Source)}; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="QualityGate {subject.ToolVersion}">
            <title>{DecisionWords.Of(page.Conclusion.Decision)}: flaky test audit of {subject.Target}</title>
            <style>{Markup.Made(Asset.Style.Text)}</style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the verdict</a>
            <header>
            <p class="brand">QualityGate</p>
            <h1>Flaky test audit of <code>{subject.Target}</code></h1>
            <button type="button" id="theme" hidden>Theme: <span>system</span></button>
            </header>
            <nav aria-label="Sections">
            <ul>
            <li><a href="#main">Verdict</a></li>
            {sections.Select(section => section.Link)}</ul>
            </nav>
            <main id="main" tabindex="-1">
            {banner}
            {sections.Select(section => section.Shown)}</main>
            <footer>
            <p>Made by QualityGate {subject.ToolVersion} from an audit begun on {Figures.Moment(subject.StartedAt)}. Everything in it stands in <code>audit.json</code> too, without loss.</p>
            </footer>
            <script>{Markup.Made(Asset.Script.Text)}</script>
            </body>
            </html>

            """);
    }
}
