namespace QualityGate.Reporting.Html;

/// <summary>A command to be copied; the script puts the button beside it.</summary>
internal static class CommandText
{
    public static Markup Of(string command) => Markup.Of($"<pre class=\"command\"><code>{command}\n</code></pre>\n");
}
