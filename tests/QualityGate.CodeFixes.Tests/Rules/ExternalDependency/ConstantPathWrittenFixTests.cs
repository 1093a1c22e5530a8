using QualityGate.Analyzers.Rules.ExternalDependency;
using QualityGate.CodeFixes.Rules.ExternalDependency;

namespace QualityGate.CodeFixes.Tests.Rules.ExternalDependency;

public class ConstantPathWrittenFixTests
{
    [Theory]
    [InlineData(Framework.XunitV2)]
    [InlineData(Framework.XunitV3)]
    [InlineData(Framework.TUnit)]
    public Task Path_GetsAPartOfItsOwn(Framework framework) => Check(
        framework,
        "string path = Path.Combine(Path.GetTempPath(), \"orders.db\"); // gone afterwards\nFile.WriteAllText([|path|], \"a\");",
        "string path = Path.Combine(Path.GetTempPath(), $\"{Guid.NewGuid():N}-orders.db\"); // gone afterwards\nFile.WriteAllText(path, \"a\");");

    [Theory]
    [InlineData("Directory.CreateDirectory([|Path.Combine(Path.GetTempPath(), \"shop\", \"orders\")|]);", "Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $\"{Guid.NewGuid():N}-shop\", \"orders\"));")]
    public Task Folder_GetsAPartOfItsOwn(string statements, string after) => Check(Framework.XunitV2, statements, after);

    [Theory]
    [InlineData("File.WriteAllText([|Path.Combine(Path.GetTempPath(), \"orders.db\")|], \"a\"); Assert.True(File.Exists(Path.Combine(Path.GetTempPath(), \"orders.db\")));")]
    [InlineData("const string name = \"orders.db\"; File.WriteAllText([|Path.Combine(Path.GetTempPath(), name)|], \"a\");")]
    [InlineData("File.WriteAllText([|\"/tmp/orders.db\"|], \"a\");")]
    [InlineData("File.WriteAllText([|Path.GetTempPath() + \"orders.db\"|], \"a\");")]
    public Task PathThatOthersMayName_IsLeftAlone(string statements) =>
        FixSample.NotOfferedAsync<ConstantPathWrittenAnalyzer, ConstantPathWrittenFix>(Sample.Test<ConstantPathWrittenAnalyzer>(Framework.XunitV2, statements));

    private static Task Check(Framework framework, string statements, string after) =>
        FixSample.Test<ConstantPathWrittenAnalyzer, ConstantPathWrittenFix>(framework, statements, after).VerifyAsync();
}
