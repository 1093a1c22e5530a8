using QualityGate.Analyzers.Rules.ExternalDependency;

namespace QualityGate.Analyzers.Tests.Rules.ExternalDependency;

public class ConstantPathWrittenAnalyzerTests
{
    [Theory]
    [InlineData(Framework.XunitV2)]
    [InlineData(Framework.XunitV3)]
    [InlineData(Framework.TUnit)]
    public Task NameInTheFolderForTemporaryFiles_IsFlagged(Framework framework) => Test(framework, "File.WriteAllText([|Path.Combine(Path.GetTempPath(), \"orders.db\")|], \"\");");

    [Theory]
    [InlineData("string path = Path.Combine(Path.GetTempPath(), \"shop\", \"orders.db\"); await File.WriteAllTextAsync([|path|], \"\");")]
    [InlineData("Directory.CreateDirectory([|Path.GetTempPath() + \"shop\"|]);")]
    [InlineData("using var file = File.Create([|$\"{Path.GetTempPath()}orders.db\"|]);")]
    [InlineData("using var file = new FileStream([|\"/tmp/orders.db\"|], FileMode.Create);")]
    [InlineData("using var file = new StreamWriter([|@\"C:\\Temp\\orders.db\"|]);")]
    [InlineData("File.Copy(\"a.txt\", [|\"/tmp/a.txt\"|]);")]
    public Task OtherForms_AreFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Fact]
    public Task Folder_IsToldOnce() => Sample.Of<ConstantPathWrittenAnalyzer>(
        Framework.XunitV2,
        """
        public class Tests
        {
            private static readonly string Folder = Path.Combine(Path.GetTempPath(), "shop");
            public Tests() => Directory.CreateDirectory([|Folder|]);
            [Fact] public void Test() => File.WriteAllText(Path.Combine(Folder, "a.txt"), "");
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("File.WriteAllText(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString()), \"\");")]
    [InlineData("File.WriteAllText(Path.Combine(Path.GetTempPath(), $\"{Guid.NewGuid():N}.db\"), \"\");")]
    [InlineData("string folder = Directory.CreateTempSubdirectory().FullName; File.WriteAllText(Path.Combine(folder, \"a.txt\"), \"\");")]
    [InlineData("File.WriteAllText(Path.GetTempFileName(), \"\");")]
    public Task PathOfItsOwn_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("Assert.False(File.Exists(Path.Combine(Path.GetTempPath(), \"orders.db\")));")]
    [InlineData("using var file = new FileStream(\"/etc/hostname\", FileMode.Open);")]
    [InlineData("File.WriteAllText(\"orders.db\", \"\");")]
    [InlineData("File.WriteAllText(\"/dev/null\", \"\");")]
    [InlineData("Assert.Throws<DirectoryNotFoundException>(() => File.WriteAllText(\"/nowhere/a.txt\", \"\"));")]
    public Task WhatChangesNothingShared_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData(Framework.NUnit)]
    [InlineData(Framework.MSTest)]
    public Task TestsThatRunAlone_Pass(Framework framework) => Test(framework, "File.WriteAllText(Path.Combine(Path.GetTempPath(), \"orders.db\"), \"\");");

    [Fact]
    public Task HelperOutsideOfTests_Passes() => Sample.Of<ConstantPathWrittenAnalyzer>(
        Framework.XunitV2,
        """
        public class Tests { [Fact] public void Test() { } }
        public static class Files { public static void Write() => File.WriteAllText("/tmp/a.txt", ""); }
        """).VerifyAsync();

    private static Task Test(Framework framework, string statements) => Sample.Test<ConstantPathWrittenAnalyzer>(framework, statements).VerifyAsync();
}
