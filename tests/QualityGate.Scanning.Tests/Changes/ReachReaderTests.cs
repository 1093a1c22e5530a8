using QualityGate.Core.Suites;
using QualityGate.Scanning.Changes;

namespace QualityGate.Scanning.Tests.Changes;

public sealed class ReachReaderTests : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly List<string> _files = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FileThatNobodyNames_ReachesItselfOnly()
    {
        Write("A.cs", "class A { }");
        Write("B.cs", "class B { }");

        FileReach reach = Assert.Single(Read("A.cs").Sources);

        Assert.Equal(["A.cs"], reach.Files);
        Assert.Equal(["A"], reach.Types);
    }

    [Theory]
    [InlineData("class B : A { }")]
    [InlineData("class B : IClassFixture<A> { }")]
    [InlineData("class B { void M() => new A(); }")]
    [InlineData("class B { string M() => nameof(A); }")]
    [InlineData("class B { object M() => Type.GetType(\"Space.A\"); }")]
    [InlineData("using static A; class B { }")]
    [InlineData("#if NEVER\nclass B { A a; }\n#endif\nclass C { }")]
    public void FileThatNamesAType_BuildsOnItsFile(string user)
    {
        Write("A.cs", "class A { }");
        Write("B.cs", user);

        Assert.Equal(["A.cs", "B.cs"], ReachOf("A.cs"));
    }

    [Fact]
    public void WhoBuildsOnAUser_BuildsOnTheFileToo()
    {
        Write("Data.cs", "record Data;");
        Write("Database.cs", "class Database { Data data; }");
        Write("CartTests.cs", "class CartTests : IClassFixture<Database> { }");
        Write("TillTests.cs", "class TillTests { }");

        Assert.Equal(["CartTests.cs", "Data.cs", "Database.cs"], ReachOf("Data.cs"));
        Assert.Equal(["CartTests.cs"], ReachOf("CartTests.cs"));
    }

    [Fact]
    public void MembersThatABuildLeavesOut_AreMembers()
    {
        Write("A.cs", "static class A {\n#if NEVER\n[Fact]\npublic void M() { }\npublic static string Shout(this string word) => word;\n#endif\n}");
        Write("B.cs", "class B { string M() => \"b\".Shout(); }");

        Assert.Equal(["A.cs", "B.cs"], ReachOf("A.cs"));
    }

    [Fact]
    public void NestedType_IsNamedBehindTheTypeAroundIt()
    {
        Write("A.cs", "class A { public class Row { } }");
        Write("B.cs", "class B { A.Row row; }");
        Write("C.cs", "class C { class Row { } }");

        Assert.Equal(["A.cs", "B.cs"], ReachOf("A.cs"));
        Assert.Contains("Row", Assert.Single(Read("A.cs").Sources).Types);
    }

    [Fact]
    public void ExtensionMethod_IsUsedByItsOwnName()
    {
        Write("Words.cs", "static class Words { public static string Shout(this string word) => word; }");
        Write("A.cs", "class A { string M() => \"a\".Shout(); }");

        Assert.Equal(["A.cs", "Words.cs"], ReachOf("Words.cs"));
    }

    [Fact]
    public void Attribute_IsUsedByItsShortName()
    {
        Write("Slow.cs", "class SlowAttribute : Attribute { }");
        Write("A.cs", "class A { [Slow] void M() { } }");

        Assert.Equal(["A.cs", "Slow.cs"], ReachOf("Slow.cs"));
    }

    [Theory]
    [InlineData("[CollectionDefinition(\"the database\")] class Group : ICollectionFixture<Database> { }", "[Collection(\"the database\")] class A { }")]
    [InlineData("[CollectionDefinition(Names.Database)] class Group : ICollectionFixture<Database> { }", "[Collection(Names.Database)] class A { }")]
    [InlineData("[CollectionDefinition] class Group : ICollectionFixture<Database> { }", "[Collection(typeof(Group))] class A { }")]
    public void FixtureOfACollection_IsUsedByItsMembers(string definition, string member)
    {
        Write("Database.cs", "class Database { }");
        Write("Group.cs", definition);
        Write("A.cs", member);
        Write("B.cs", "[Collection(\"another\")] class B { }");

        Assert.Equal(["A.cs", "Database.cs", "Group.cs"], ReachOf("Database.cs"));
    }

    [Theory]
    [InlineData("[SetUpFixture] class A { }")]
    [InlineData("class A { [AssemblyInitialize] public static void M(TestContext context) { } }")]
    [InlineData("class A { [System.Runtime.CompilerServices.ModuleInitializer] internal static void M() { } }")]
    [InlineData("[assembly: CollectionBehavior(DisableTestParallelization = true)] class A { }")]
    [InlineData("global using Xunit;")]
    [InlineData("static class A { public static TaskAwaiter GetAwaiter(this TimeSpan time) => default; }")]
    [InlineData("namespace Empty;")]
    public void WhatTakesEffectUnnamed_ConcernsAll(string text)
    {
        Write("A.cs", text);
        Write("B.cs", "class B { }");

        ChangedCode change = Read("A.cs");

        Assert.Equal(new WideChange("A.cs", ChangeReason.WorksUnnamed), Assert.Single(change.Wide));
        Assert.Empty(change.Sources);
    }

    [Fact]
    public void WhatSetUpOfAllBuildsOn_ConcernsAll()
    {
        Write("Database.cs", "class Database { }");
        Write("Setup.cs", "[SetUpFixture] class Setup { Database database; }");

        Assert.Equal("Database.cs", Assert.Single(Read("Database.cs").Wide).File);
    }

    [Fact]
    public void HiddenTypes_AreNamedByNobodyElse()
    {
        Write("A.cs", "class A { private class Item { } } file class Other { }");
        Write("B.cs", "class B { private class Item { } Other other; }");

        Assert.Equal(["A.cs"], ReachOf("A.cs"));
    }

    [Fact]
    public void AllTypesOfTheProject_AreKnown()
    {
        Write("A.cs", "namespace N { class A { public class Inner { } } interface I { } enum E { } record struct R; delegate void D(); }");
        Write("B.cs", "class B { }");

        Assert.Equal(["A", "B", "D", "E", "I", "Inner", "R"], Read("B.cs").KnownTypes.Order(StringComparer.Ordinal));
    }

    private void Write(string name, string text) => _files.Add(_folder.Write(name, text));

    private IEnumerable<string> ReachOf(string file) => Assert.Single(Read(file).Sources).Files.Order(StringComparer.Ordinal);

    private ChangedCode Read(string file) => new ReachReader(_folder.Path).Read([_files.Single(path => Path.GetFileName(path) == file)], [.. _files], CancellationToken.None);
}
