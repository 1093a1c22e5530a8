using QualityGate.Analyzers.Rules.ExternalDependency;
using QualityGate.CodeFixes.Rules.ExternalDependency;

namespace QualityGate.CodeFixes.Tests;

public class ImportsTests
{
    [Theory]
    [InlineData("using System.Net.Sockets;\nusing Xunit;\n", "using System.Net;\nusing System.Net.Sockets;\nusing Xunit;\n")]
    [InlineData("// Ours.\n\nusing System.Net.Sockets;\n", "// Ours.\n\nusing System.Net;\nusing System.Net.Sockets;\n")]
    [InlineData("using System.Collections;\nusing System.Net.Sockets;\nusing Xunit;\n", "using System.Collections;\nusing System.Net;\nusing System.Net.Sockets;\nusing Xunit;\n")]
    [InlineData("using UdpClient = System.Net.Sockets.UdpClient;\n", "using System.Net;\nusing UdpClient = System.Net.Sockets.UdpClient;\n")]
    public Task Directive_IsAddedInItsPlace(string usings, string after) => Fix(usings, "", after, "IPEndPoint").VerifyAsync();

    [Theory]
    // Cookie would be two things from then on.
    [InlineData("namespace Food { public class Cookie { } }\n", "    private Food.Cookie? _cookie;\n    public object? Eat() => _cookie;\n")]
    // Who writes it in full wants it so.
    [InlineData("", "    public object? Ask(object? end) => end as System.Net.IPEndPoint;\n")]
    public Task NameIsWrittenInFull_WhereADirectiveWouldDisturb(string other, string member) =>
        Fix("using System.Net.Sockets;\n", member, "using System.Net.Sockets;\n", "System.Net.IPEndPoint", other).VerifyAsync();

    private static FixSample Fix(string usings, string member, string after, string endPoint, string other = "") => FixSample.Of<HardCodedPortAnalyzer, HardCodedPortFix>(
        Framework.XunitV2,
        usings + other + Class(member, "[|9000|]", "", "9000"),
        after + other + Class(member, "0", $"        int port = (({endPoint})udp.Client.LocalEndPoint!).Port;\n", "port"));

    private static string Class(string member, string port, string read, string used) =>
        "public class Tests\n{\n" + member
        + "    [Fact]\n    public void Test()\n    {\n"
        + $"        var udp = new UdpClient({port});\n{read}"
        + $"        Console.WriteLine({used});\n"
        + "    }\n}\n";
}
