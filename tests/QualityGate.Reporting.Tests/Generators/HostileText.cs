using FsCheck;
using FsCheck.Fluent;

namespace QualityGate.Reporting.Tests.Generators;

/// <summary>Text as nobody should write it: fragments that mean something to Markdown, HTML, terminals, logs and layouts, strung together.</summary>
internal static class HostileText
{
    private static readonly string[] Fragments =
    [
        "a", "Z", "7", "test", " ", "  ", "|", "||", "\\", "\\|", "`", "``", "```", "````", "~~~", "*", "**", "_", "__", "[", "]", "](", "(", ")",
        "<", ">", "<b>", "</td>", "<script>alert(1)</script>", "<!--", "-->", "&", "&lt;", "&#64;", "@", "@someone", "#", "##", "#12", "# ", "---", "===",
        "- ", "1. ", "> ", "!", "![x](y)", "http://example.com", "www.example.com", "someone@example.com", ":", "::", ":smile:", "::error::boom",
        "##vso[task.complete]", "##[group]", "$", "$$", "$x$", "^", "[^1]", "{", "}", "{.x}", "{#id}", "\"", "\"\"", "'", "+", "++", "=", "==", "~", "~~",
        "\n", "\r\n", "\r", "\t", "\0", "\u0007", "\u001b", "\u001b[31m", "\u001b[0m", "\u001b]8;;http://x\u0007", "\u007f", "\u0085", "\u2028",
        "\u202e", "\u2066", "\u200b", "\u200d", "\ufeff", "\u00ad", "\ud800", "\udc00", "\U0001f600", "é", "ü", "日本", "\u0627", "|---|", "\n|---|\n",
        "\n::error::x", "\n# x", "\n```\n", "::set-output name=a::b", "##teamcity[testFailed name='x']", "|'", "|n", "|0x0027", "]]>", "<![CDATA[", "<?x ?>",
        "</script>", "</style>", "</textarea>", "</title>", "<img src=x onerror=alert(1)>", "javascript:alert(1)", "[x](javascript:alert(1))", "&#x0;", "&#0;",
        "%0A", "%0A::error::x", "%25", "%3A", "\u0001", "\uffff", "\ufffe", "\ufdd0", "\u3164", "\u200e", "\u2067", "\U000e0041", "\u0301", "\u2029",
    ];

    public static Gen<string> Texts { get; } =
        from parts in Gen.ListOf(Gen.Elements(Fragments))
        select string.Concat(parts.Take(12));
}
