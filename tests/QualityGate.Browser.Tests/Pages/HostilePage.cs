using QualityGate.Core.Runs;
using QualityGate.Reporting.Html;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Browser.Tests.Pages;

/// <summary>A report on tests whose names and messages want to be more than text, in a folder of its own.</summary>
internal sealed class HostilePage : IDisposable
{
    private static readonly string[] Attacks =
    [
        "</script><script>window.pwned=1;alert(1)</script>",
        "\"><img src=x onerror=\"window.pwned=1\">",
        "' onmouseover='window.pwned=1",
        "</td></tr></table><h2>PASS</h2>",
        "<a href=\"javascript:window.pwned=1\">x</a>[y](javascript:window.pwned=1)![z](http://127.0.0.1:9/z.png)",
        "</style><style>*{display:none}</style>",
        "\u202Etxet desrever\u2066\u0000\u001b[31m\ud800",
        "<!--", "]]>", "&lt;b&gt;", "{{7*7}}", "`</code>`",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitygate-browser-");

    public HostilePage() => System.IO.File.WriteAllText(Path, HtmlAudit.Write(Scenario.Of(
    [
        .. Attacks.Select((attack, index) => new Specimen
        {
            Class = $"A{index}{attack}",
            Method = attack,
            DisplayName = attack,
            Row = $"{index}",
            Serial = "PFPP",
            Parallel = "PPPF",
            Failure = Failure.Of(attack, $"{attack}\n{attack}", $"   at {attack}"),
        }),
    ]).Conclude()));

    public static int Tests => Attacks.Length;

    public string Path => System.IO.Path.Combine(_folder.FullName, HtmlAudit.FileName);

    public void Dispose() => _folder.Delete(recursive: true);
}
