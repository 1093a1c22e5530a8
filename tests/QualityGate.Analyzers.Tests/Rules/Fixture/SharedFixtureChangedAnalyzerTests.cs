using QualityGate.Analyzers.Rules.Fixture;

namespace QualityGate.Analyzers.Tests.Rules.Fixture;

public class SharedFixtureChangedAnalyzerTests
{
    private const string Db = "public class Db { public int Count { get; set; } public List<string> Names { get; } = new(); public string Path = \"\"; public void Reset() { } }\n";

    [Theory]
    [InlineData(Framework.XunitV2)]
    [InlineData(Framework.XunitV3)]
    public Task PropertyThatAnotherTestReads_IsFlagged(Framework framework) => Verify(framework,
        """
        public class Tests : IClassFixture<Db>
        {
            private readonly Db _db;
            public Tests(Db db) => _db = db;
            [Fact] public void Writes() => [|_db.Count = 5|];
            [Fact] public void Reads() => Assert.Equal(0, _db.Count);
        }
        """);

    [Theory]
    [InlineData("[|_db.Names.Add(\"a\")|];", "Assert.Empty(_db.Names);")]
    [InlineData("[|_db.Count++|];", "Assert.Equal(0, _db.Count);")]
    [InlineData("[|_db.Path = \"a\"|]; Assert.Equal(\"a\", _db.Path);", "Console.WriteLine(_db.Path);")]
    public Task OtherChanges_AreFlagged(string writes, string reads) => Verify(Framework.XunitV2, Tests(writes, reads));

    [Fact]
    public Task FixtureOfACollectionInAPrimaryConstructor_IsFlagged() => Verify(Framework.XunitV2,
        """
        [Collection("db")]
        public class Tests(Db db)
        {
            [Fact] public void Writes() => Fill();
            [Fact] public void Reads() => Assert.Empty(db.Names);
            private void Fill() => [|db.Names.Add("a")|];
        }
        """);

    [Theory]
    [InlineData("_db.Count = 5; Assert.Equal(5, _db.Count);", "_db.Count = 6; Assert.Equal(6, _db.Count);")]
    [InlineData("_db.Count = 5; Assert.Equal(5, _db.Count);", "Assert.Empty(_db.Names);")]
    [InlineData("_db.Count = 5;", "Console.WriteLine(1);")]
    [InlineData("try { _db.Count = 5; } finally { _db.Count = 0; }", "Assert.Equal(0, _db.Count);")]
    [InlineData("Assert.Equal(0, _db.Count);", "Assert.Equal(0, _db.Count);")]
    public Task WhatNoOtherTestReads_Passes(string writes, string reads) => Verify(Framework.XunitV2, Tests(writes, reads));

    [Fact]
    public Task FixtureThatIsSetAnew_Passes() => Verify(Framework.XunitV2,
        """
        public class Tests : IClassFixture<Db>, IDisposable
        {
            private readonly Db _db;
            public Tests(Db db) { _db = db; _db.Count = 0; }
            [Fact] public void Writes() { _db.Count = 5; _db.Names.Add("a"); }
            [Fact] public void Reads() { Assert.Equal(0, _db.Count); Assert.Empty(_db.Names); }
            public void Dispose() => _db.Names.Clear();
        }
        """);

    [Fact]
    public Task ObjectOfTheTestItself_Passes() => Verify(Framework.XunitV2,
        """
        public class Tests
        {
            private readonly Db _db = new();
            [Fact] public void Writes() => _db.Count = 5;
            [Fact] public void Reads() => Assert.Equal(0, _db.Count);
        }
        """);

    private static string Tests(string writes, string reads) =>
        $"public class Tests : IClassFixture<Db>\n{{\n    private readonly Db _db;\n    public Tests(Db db) => _db = db;\n    [Fact] public void Writes() {{ {writes} }}\n    [Fact] public void Reads() {{ {reads} }}\n}}";

    private static Task Verify(Framework framework, string source) => Sample.Of<SharedFixtureChangedAnalyzer>(framework, Db + source).VerifyAsync();
}
