using System.Xml.Linq;
using QualityGate.Core.Suites;
using QualityGate.Runner.Declarations;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests.Declarations;

public sealed class SuiteDeclarationTests
{
    [Theory]
    [InlineData("", "", DeclaredParallelism.Parallel, SideBySide.InOneProcess)]
    [InlineData("", "Serial", DeclaredParallelism.Serial, SideBySide.InOneProcess)]
    [InlineData("NUnit", "", DeclaredParallelism.Parallel, SideBySide.InOneProcess)]
    [InlineData("VisualBasic", "", DeclaredParallelism.Serial, SideBySide.InTwoProcesses)]
    [InlineData("MSTest", "", DeclaredParallelism.Parallel, SideBySide.InOneProcess)]
    [InlineData("MSTest", "Serial", DeclaredParallelism.Serial, SideBySide.InTwoProcesses)]
    public void Code_IsListenedTo(string name, string variant, DeclaredParallelism parallelism, SideBySide sideBySide) =>
        Assert.Equal(new SuiteDeclaration(parallelism, sideBySide), SuiteDeclaration.Of(BuiltSuite.PathOf(name, variant), new XElement("RunSettings")));

    [Theory]
    [InlineData("NUnit", "<NUnit><NumberOfTestWorkers>0</NumberOfTestWorkers></NUnit>", DeclaredParallelism.Serial)]
    [InlineData("NUnit", "<NUnit><NumberOfTestWorkers>4</NumberOfTestWorkers></NUnit>", DeclaredParallelism.Parallel)]
    [InlineData("NUnit", "<RunConfiguration><DisableParallelization>true</DisableParallelization></RunConfiguration>", DeclaredParallelism.Serial)]
    [InlineData("MSTest", "<RunConfiguration><DisableParallelization>true</DisableParallelization></RunConfiguration>", DeclaredParallelism.Serial)]
    [InlineData("MSTest", "<MSTest><Parallelize><Workers>1</Workers></Parallelize></MSTest>", DeclaredParallelism.Serial)]
    [InlineData("MSTest", "<mstestv2><parallelize><workers>2</workers></parallelize></mstestv2>", DeclaredParallelism.Parallel)]
    public void Settings_WinOverTheCode(string name, string settings, DeclaredParallelism parallelism) =>
        Assert.Equal(new SuiteDeclaration(parallelism, SideBySide.InOneProcess), Of(name, settings));

    [Fact]
    public void NothingBesideTheTests_IsUnknown() =>
        Assert.Equal(DeclaredParallelism.Unknown, SuiteDeclaration.Of(typeof(XElement).Assembly.Location, new XElement("RunSettings")).Parallelism);

    private static SuiteDeclaration Of(string name, string settings) =>
        SuiteDeclaration.Of(BuiltSuite.PathOf(name), XElement.Parse($"<RunSettings>{settings}</RunSettings>"));
}
