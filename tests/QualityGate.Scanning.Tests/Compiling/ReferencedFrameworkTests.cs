using Microsoft.CodeAnalysis.CSharp;
using QualityGate.Core.Suites;
using QualityGate.Scanning.Compiling;

namespace QualityGate.Scanning.Tests.Compiling;

public sealed class ReferencedFrameworkTests
{
    [Theory]
    [InlineData("xunit.core", TestFramework.XunitV2)]
    [InlineData("xunit.v3.core", TestFramework.XunitV3)]
    [InlineData("nunit.framework", TestFramework.NUnit)]
    [InlineData("MSTest.TestFramework", TestFramework.MSTest)]
    [InlineData("Microsoft.VisualStudio.TestPlatform.TestFramework", TestFramework.MSTest)]
    [InlineData("TUnit.Core", TestFramework.TUnit)]
    [InlineData("Shop", TestFramework.Unknown)]
    public void Reference_TellsTheFramework(string assembly, TestFramework framework) => Assert.Equal(framework, Of(assembly));

    [Fact]
    public void TwoFrameworks_TellNeither() => Assert.Equal(TestFramework.Unknown, Of("nunit.framework", "xunit.core"));

    private static TestFramework Of(params string[] assemblies) => ReferencedFramework.Of(CSharpCompilation.Create(
        "Tests",
        references: assemblies.Select(assembly => CSharpCompilation.Create(assembly).ToMetadataReference())));
}
