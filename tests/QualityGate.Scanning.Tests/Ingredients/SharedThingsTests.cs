namespace QualityGate.Scanning.Tests.Ingredients;

public sealed class SharedThingsTests
{
    private const string Usings = "using System; using System.Collections.Generic; using System.IO; using System.Net; using System.Net.Sockets; using System.Threading;\n";

    [Theory]
    [InlineData("new TcpListener(IPAddress.Loopback, 5050).Start();", "new TcpClient().Connect(\"localhost\", 5050);")]
    [InlineData("Serve(\"http://localhost:5050/\");", "Serve(\"https://127.0.0.1:5050\");")]
    [InlineData("File.WriteAllText(Path.Combine(Path.GetTempPath(), \"a.txt\"), \"a\");", "File.Delete(Path.Combine(Path.GetTempPath(), \"a.txt\"));")]
    [InlineData("File.WriteAllText(Path.GetTempPath() + \"a.txt\", \"a\");", "File.WriteAllText($\"{Path.GetTempPath()}a.txt\", \"a\");")]
    [InlineData("File.WriteAllText(\"a.txt\", \"a\");", "using StreamWriter writer = new(\"a.txt\");")]
    [InlineData("_ = new Mutex(false, \"shop\");", "_ = new Mutex(false, \"shop\");")]
    public async Task NameThatTwoClassesUse_IsShared(string first, string second) => Assert.All(await ShareANameAsync(first, second), Assert.True);

    [Theory]
    [InlineData("new TcpListener(IPAddress.Loopback, 0).Start();", "new TcpListener(IPAddress.Loopback, 0).Start();")]
    [InlineData("new TcpListener(IPAddress.Loopback, 5050).Start();", "new TcpListener(IPAddress.Loopback, 5051).Start();")]
    [InlineData("_ = File.ReadAllText(\"a.txt\");", "_ = File.ReadAllText(\"a.txt\");")]
    [InlineData("string folder = Guid.NewGuid().ToString(); File.WriteAllText(Path.Combine(folder, \"a.txt\"), \"a\");", "string folder = Guid.NewGuid().ToString(); File.WriteAllText(Path.Combine(folder, \"a.txt\"), \"a\");")]
    [InlineData("File.WriteAllText(Path.Combine(Path.GetTempPath(), \"a.txt\"), \"a\");", "File.WriteAllText(Path.Combine(Path.GetTempPath(), \"b.txt\"), \"b\");")]
    [InlineData("_ = new Mutex(false);", "_ = new Mutex(false);")]
    [InlineData("Serve(\"http://example.test:5050/\");", "Serve(\"http://example.test:5050/\");")]
    public async Task OwnNames_AreNot(string first, string second) => Assert.All(await ShareANameAsync(first, second), Assert.False);

    [Theory]
    [InlineData("static int s_count; [Xunit.Fact] public void Reads() { _ = s_count; } [Xunit.Fact] public void Writes() { s_count++; }", "SharedState", "SharedState")]
    [InlineData("static int s_count; [Xunit.Fact] public void Reads() { _ = s_count; } [Xunit.Fact] public void Writes() { } void Nobody() { s_count++; }", "", "")]
    [InlineData("static readonly List<int> s_all = []; [Xunit.Fact] public void Reads() { _ = s_all.Count; } [Xunit.Fact] public void Writes() { s_all.Add(1); }", "SharedState", "SharedState")]
    [InlineData("int _count; [Xunit.Fact] public void Reads() { _ = _count; } [Xunit.Fact] public void Writes() { _count++; }", "", "")]
    [InlineData("int _count; [NUnit.Framework.Test] public void Reads() { _ = _count; } [NUnit.Framework.Test] public void Writes() { _count++; }", "SharedState", "SharedState")]
    [InlineData("List<int> _all = []; [NUnit.Framework.Test] public void Reads() { _ = _all.Count; } [NUnit.Framework.Test] public void Writes() { _all.Add(1); }", "SharedState", "SharedState")]
    [InlineData("List<int> _all = []; [NUnit.Framework.SetUp] public void SetUp() { _all = []; } [NUnit.Framework.Test] public void Reads() { _ = _all.Count; } [NUnit.Framework.Test] public void Writes() { _all.Add(1); }", "", "")]
    [InlineData("int _sum; [NUnit.Framework.Test] public void Reads() { _sum = 1; _ = _sum; } [NUnit.Framework.Test] public void Writes() { _sum = 2; }", "", "")]
    public async Task StateThatOutlivesATest_IsSharedWhenATestChangesIt(string members, string reads, string writes)
    {
        using Sample sample = Sample.Of($"{Usings}{NUnit}\npublic class CartTests {{ {members} }}");

        Assert.Equal([$"Reads {reads}", $"Writes {writes}"], (await sample.ReadAsync()).Ingredients.Select(test => $"{test.Method} {string.Join(' ', test.Uses)}"));
    }

    [Fact]
    public async Task ObjectForEachTest_KeepsNothing()
    {
        using Sample sample = Sample.Of($$"""
            {{Usings}}{{NUnit}}
            [NUnit.Framework.FixtureLifeCycle(NUnit.Framework.LifeCycle.InstancePerTestCase)]
            public class CartTests { int _count; [NUnit.Framework.Test] public void Reads() { _ = _count; } [NUnit.Framework.Test] public void Writes() { _count++; } }
            """);

        Assert.All((await sample.ReadAsync()).Ingredients, test => Assert.Empty(test.Uses));
    }

    [Theory]
    [InlineData("public List<int> All { get; } = [];", "store.All.Add(1)", "SharedState SharedFixture")]
    [InlineData("int _count; public void Add() => _count++;", "store.Add()", "SharedState SharedFixture")]
    [InlineData("public List<int> All { get; } = [];", "_ = store.All.Count", "")]
    public async Task FixtureThatTestsChange_IsShared(string members, string use, string around)
    {
        using Sample sample = Sample.Of($"{Usings}public class Store {{ {members} }} public class CartTests(Store store) : Xunit.IClassFixture<Store> {{ [Xunit.Fact] public void Pays() {{ {use}; }} }}");

        Assert.Equal(around, string.Join(' ', Assert.Single((await sample.ReadAsync()).Ingredients).Around));
    }

    [Fact]
    public async Task WhatTheSetUpUses_IsToldApart()
    {
        using Sample sample = Sample.Of(Usings + "public class CartTests { public CartTests() { File.Delete(\"x\"); } [Xunit.Fact] public void Pays() { _ = DateTime.Now; } }");
        TestIngredients test = Assert.Single((await sample.ReadAsync()).Ingredients);

        Assert.Equal([Ingredient.Clock, Ingredient.Files, Ingredient.SharedFixture], test.Uses.AsEnumerable());
        Assert.Equal([Ingredient.Files, Ingredient.SharedFixture], test.Around.AsEnumerable());
    }

    private static string NUnit => """
        namespace NUnit.Framework.Interfaces { public interface ISimpleTestBuilder; }
        namespace NUnit.Framework
        {
            public class TestAttribute : System.Attribute, Interfaces.ISimpleTestBuilder;
            public class SetUpAttribute : System.Attribute;
            public enum LifeCycle { SingleInstance, InstancePerTestCase }
            public class FixtureLifeCycleAttribute(LifeCycle cycle) : System.Attribute { public LifeCycle Cycle => cycle; }
        }
        """;

    private static async Task<bool[]> ShareANameAsync(string first, string second)
    {
        using Sample sample = Sample.Of($$"""
            {{Usings}}
            public class FirstTests { [Xunit.Fact] public void A() { {{first}} } static void Serve(string url) { } }
            public class SecondTests { [Xunit.Fact] public void B() { {{second}} } static void Serve(string url) { } }
            """);
        ProjectScan scan = await sample.ReadAsync();
        Assert.Empty(scan.Gaps);
        return [.. scan.Ingredients.Select(test => test.Uses.Contains(Ingredient.SharedName))];
    }
}
