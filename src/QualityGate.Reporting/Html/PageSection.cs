namespace QualityGate.Reporting.Html;

/// <summary>A part of the page with a heading and a way to it.</summary>
/// <param name="Id">What a link to it is called.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Body">What stands below the heading; a section without that is left out.</param>
internal sealed record PageSection(string Id, string Title, Markup Body)
{
    public Markup Shown => Markup.Of($"""
        <section id="{Id}" aria-labelledby="{Id}-title">
        <h2 id="{Id}-title">{Title}</h2>
        {Body}
        </section>

        """);

    public Markup Link => Markup.Of($"<li><a href=\"#{Id}\">{Title}</a></li>\n");
}
