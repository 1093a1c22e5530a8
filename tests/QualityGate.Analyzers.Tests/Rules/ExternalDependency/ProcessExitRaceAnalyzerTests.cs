using QualityGate.Analyzers.Rules.ExternalDependency;

namespace QualityGate.Analyzers.Tests.Rules.ExternalDependency;

public class ProcessExitRaceAnalyzerTests
{
    private const string Start = "var seen = new List<string>(); using var process = new System.Diagnostics.Process(); process.OutputDataReceived += (_, line) => seen.Add(line.Data!); process.Start(); process.BeginOutputReadLine();\n";

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task WaitWithALimitBeforeTheOutput_IsFlagged(Framework framework) => Test(framework, Start + "Assert.Is([|process.WaitForExit(5000)|]); Assert.Is(seen.Count > 0);");

    [Theory]
    [InlineData("if (![|process.WaitForExit(5000)|]) process.Kill();")]
    [InlineData("Assert.True([|process.WaitForExit(TimeSpan.FromSeconds(5))|]);")]
    public Task OtherWaits_AreFlagged(string statements) => Test(Framework.XunitV2, Start + statements);

    [Theory]
    [InlineData("var process = new System.Diagnostics.Process(); process.Start(); [|process.Kill()|]; Assert.True(process.HasExited);")]
    [InlineData("var process = new System.Diagnostics.Process(); process.Start(); [|process.Kill(true)|]; int code = process.ExitCode; Assert.Equal(137, code);")]
    public Task EndThatIsReadAtOnce_IsFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("Assert.True(process.WaitForExit(5000)); process.WaitForExit(); Assert.Single(seen);")]
    [InlineData("await process.WaitForExitAsync(); Assert.True(process.WaitForExit(5000));")]
    [InlineData("process.WaitForExit(); Assert.Single(seen);")]
    [InlineData("var ended = new ManualResetEventSlim(); process.OutputDataReceived += (_, line) => { if (line.Data is null) ended.Set(); }; Assert.True(process.WaitForExit(5000)); Assert.True(ended.Wait(5000));")]
    public Task OutputThatIsWaitedFor_Passes(string statements) => Test(Framework.XunitV2, Start + statements);

    [Theory]
    [InlineData("var process = new System.Diagnostics.Process(); process.Start(); Assert.True(process.WaitForExit(5000));")]
    [InlineData("var process = new System.Diagnostics.Process(); process.Start(); string text = process.StandardOutput.ReadToEnd(); Assert.True(process.WaitForExit(5000)); Assert.Equal(\"\", text);")]
    public Task OutputThatNoHandlerGets_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("var process = new System.Diagnostics.Process(); process.Start(); process.Kill(); process.WaitForExit(); Assert.True(process.HasExited);")]
    [InlineData("var process = new System.Diagnostics.Process(); process.Start(); process.Kill(); await process.WaitForExitAsync(); Assert.Equal(137, process.ExitCode);")]
    [InlineData("var process = new System.Diagnostics.Process(); process.Start(); process.Kill(); Assert.True(SpinWait.SpinUntil(() => process.HasExited, 5000));")]
    [InlineData("var process = new System.Diagnostics.Process(); process.Start(); process.Kill();")]
    [InlineData("var process = new System.Diagnostics.Process(); var other = new System.Diagnostics.Process(); process.Kill(); Assert.False(other.HasExited);")]
    public Task EndThatIsWaitedFor_Passes(string statements) => Test(Framework.XunitV2, statements);

    private static Task Test(Framework framework, string statements) => Sample.Test<ProcessExitRaceAnalyzer>(framework, statements).VerifyAsync();
}
