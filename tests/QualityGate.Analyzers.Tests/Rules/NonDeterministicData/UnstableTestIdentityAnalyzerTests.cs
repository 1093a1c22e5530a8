using QualityGate.Analyzers.Rules.NonDeterministicData;

namespace QualityGate.Analyzers.Tests.Rules.NonDeterministicData;

public class UnstableTestIdentityAnalyzerTests
{
    [Theory]
    [InlineData(Framework.XunitV2, "[Theory, MemberData(nameof(Rows))]")]
    [InlineData(Framework.XunitV3, "[Theory, MemberData(nameof(Rows))]")]
    [InlineData(Framework.NUnit, "[TestCaseSource(nameof(Rows))]")]
    [InlineData(Framework.MSTest, "[TestMethod, DynamicData(nameof(Rows))]")]
    [InlineData(Framework.TUnit, "[Test, MethodDataSource(nameof(Rows))]")]
    public Task NewIdentifierAsRow_IsFlagged(Framework framework, string attributes) => Sample.Of<UnstableTestIdentityAnalyzer>(
        framework,
        $$"""
        public class Tests
        {
            public static IEnumerable<object[]> Rows => new[] { new object[] { [|Guid.NewGuid()|] } };
            {{attributes}} public void Test(Guid id) { }
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("public static IEnumerable<object[]> Rows() { yield return new object[] { [|DateTime.UtcNow|].AddDays(1) }; }")]
    [InlineData("public static IEnumerable<object[]> Rows() { var now = [|DateTime.UtcNow|]; yield return new object[] { now }; }")]
    [InlineData("public static IEnumerable<object[]> Rows { get { yield return new object[] { [|Random.Shared.Next()|] }; } }")]
    [InlineData("public static IEnumerable<object[]> Rows => Enumerable.Range(0, 3).Select(_ => new object[] { [|Guid.NewGuid()|].ToString() });")]
    [InlineData("public static IEnumerable<object[]> Rows => [[$\"name-{[|Guid.NewGuid()|]}\"]];")]
    [InlineData("public static IEnumerable<object[]> Rows => new[] { new object[] { [|DateTime.UtcNow|].AddDays(DateTime.UtcNow.Day) } };")]
    [InlineData("public static TheoryData<Guid> Rows => new() { [|Guid.NewGuid()|] };")]
    [InlineData("public static readonly TheoryData<Guid> Rows = new TheoryData<Guid> { [|Guid.NewGuid()|] };")]
    [InlineData("public static TheoryData<int> Rows() { var rows = new TheoryData<int>(); rows.Add([|\"a\".GetHashCode()|]); return rows; }")]
    [InlineData("private static readonly Guid Id = Guid.NewGuid(); public static IEnumerable<object[]> Rows() { yield return new object[] { [|Id|] }; }")]
    public Task RowInAnyForm_IsFlagged(string member) => Rows(member);

    [Fact]
    public Task ClassOfRows_IsFlagged() => Sample.Of<UnstableTestIdentityAnalyzer>(
        Framework.XunitV2, "public class Rows : TheoryData<Guid> { public Rows() { Add([|Guid.NewGuid()|]); } }").VerifyAsync();

    [Fact]
    public Task RandomParameter_IsFlagged() => Sample.Of<UnstableTestIdentityAnalyzer>(
        Framework.NUnit, "public class Tests { [Test] public void Test([[|Random(1, 9, 3)|]] int number) { } }").VerifyAsync();

    [Theory]
    [InlineData("public static IEnumerable<object[]> Rows() { yield return new object[] { new Guid(\"00000000-0000-0000-0000-000000000001\") }; }")]
    [InlineData("public static IEnumerable<object[]> Rows() { var random = new Random(42); yield return new object[] { random.Next() }; }")]
    [InlineData("public static IEnumerable<object[]> Rows() { yield return new object[] { new DateTime(2020, 1, 1) }; }")]
    [InlineData("public static IEnumerable<object[]> Rows() { yield return new object[] { 3.GetHashCode() }; }")]
    public Task SameValueInEveryRun_Passes(string member) => Rows(member);

    [Theory]
    [InlineData("public static IEnumerable<object[]> Rows() { Func<Guid> make = () => Guid.NewGuid(); yield return new object[] { make }; }")]
    [InlineData("public static IEnumerable<object[]> Rows() { yield return new object[] { (Func<Guid>)(() => Guid.NewGuid()) }; }")]
    [InlineData("public static IEnumerable<object[]> Rows() { var path = Path.GetRandomFileName(); File.Create(path); yield return new object[] { 1 }; }")]
    [InlineData("public static IEnumerable<object[]> Rows() { yield return new object[] { new Uri(\"http://a/\" + Guid.NewGuid()) }; }")]
    [InlineData("public static IEnumerable<object[]> Rows() { if (DateTime.Now.Year > 2000) yield return new object[] { 1 }; }")]
    public Task ValueThatIsNoArgument_Passes(string member) => Rows(member);

    [Theory]
    [InlineData(Framework.NUnit, "[TestCaseSource(nameof(Rows))] public void Test(Guid id) { } public static IEnumerable<TestCaseData> Rows() { yield return new TestCaseData(Guid.NewGuid()).SetName(\"new id\"); }")]
    [InlineData(Framework.XunitV3, "[Theory, MemberData(nameof(Rows))] public void Test(Guid id) { } public static IEnumerable<TheoryDataRow<Guid>> Rows() { yield return new TheoryDataRow<Guid>(Guid.NewGuid()) { TestDisplayName = \"new id\" }; }")]
    [InlineData(Framework.MSTest, "[TestMethod, DynamicData(nameof(Rows), DynamicDataDisplayName = nameof(Name))] public void Test(Guid id) { } public static string Name(System.Reflection.MethodInfo test, object[] row) => \"\"; public static IEnumerable<object[]> Rows() { yield return new object[] { Guid.NewGuid() }; }")]
    public Task RowWithANameOfItsOwn_Passes(Framework framework, string members) =>
        Sample.Of<UnstableTestIdentityAnalyzer>(framework, $"public class Tests {{ {members} }}").VerifyAsync();

    [Fact]
    public Task MemberThatGivesNoRows_Passes() => Sample.Of<UnstableTestIdentityAnalyzer>(
        Framework.XunitV2, "public class Tests { public static IEnumerable<object[]> Others => new[] { new object[] { Guid.NewGuid() } }; [Fact] public void Test() { } }").VerifyAsync();

    private static Task Rows(string member) => Sample.Of<UnstableTestIdentityAnalyzer>(
        Framework.XunitV2, $"public class Tests {{ {member} [Theory, MemberData(nameof(Rows))] public void Test(object row) {{ }} }}").VerifyAsync();
}
