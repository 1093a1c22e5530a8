using QualityGate.Analyzers.Rules.TimeDependency;

namespace QualityGate.Analyzers.Tests.Rules.TimeDependency;

public class ClockReadsComparedAnalyzerTests
{
    private const string Order = """
        public class Order { public DateTime Created { get; } = DateTime.UtcNow; public DateTime? Paid { get; set; } public int Year => 1; public bool IsDue(DateTime at) => true; }

        """;

    [Theory, MemberData(nameof(Dialect.Frameworks), MemberType = typeof(Dialect))]
    public Task EqualReadings_AreFlagged(Framework framework) => Test(framework, "var order = new Order(); [|Assert.Is(order.Created == DateTime.UtcNow)|];");

    [Theory]
    [InlineData("[|Assert.Equal(DateTime.UtcNow, order.Created)|];")]
    [InlineData("[|Assert.Equal(DateTime.UtcNow.AddDays(1), order.Created)|];")]
    [InlineData("[|Assert.Equal(DateTime.Today, order.Created)|];")]
    [InlineData("[|Assert.Equal(DateTime.Now.Year, order.Year)|];")]
    [InlineData("[|Assert.Equal(DateTime.UtcNow, order.Created, TimeSpan.FromMilliseconds(100))|];")]
    [InlineData("[|Assert.Equal(TimeProvider.System.GetUtcNow(), new DateTimeOffset(order.Created))|];")]
    public Task ReadingAgainstProduct_IsFlagged(string assertion) => Test(Framework.XunitV2, "var order = new Order(); " + assertion);

    [Theory]
    [InlineData("var before = DateTime.UtcNow; var order = new Order(); [|Assert.Equal(before, order.Created)|];")]
    [InlineData("var before = DateTime.UtcNow; var after = DateTime.UtcNow; [|Assert.True(before < after)|];")]
    [InlineData("var order = new Order(); [|Assert.True((DateTime.UtcNow - order.Created).TotalMilliseconds < 500)|];")]
    [InlineData("var order = new Order(); [|Assert.InRange((DateTime.UtcNow - order.Created).TotalMilliseconds, 0, 50)|];")]
    public Task ReadingsInOtherForms_AreFlagged(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("[|Assert.That(order.Created, Is.EqualTo(DateTime.UtcNow))|];")]
    [InlineData("[|Assert.That(order.Created, Is.EqualTo(DateTime.UtcNow).Within(100).Milliseconds)|];")]
    [InlineData("[|Assert.That(order.Created, Is.EqualTo(DateTime.UtcNow).Within(TimeSpan.FromMilliseconds(100)))|];")]
    [InlineData("Assert.That(order.Created, Is.EqualTo(DateTime.UtcNow).Within(5).Seconds);")]
    [InlineData("Assert.That(order.Created, Is.Not.EqualTo(DateTime.UtcNow));")]
    [InlineData("Assert.That(order.Created, Is.LessThanOrEqualTo(DateTime.UtcNow));")]
    public Task NUnitConstraints_AreRead(string assertion) => Test(Framework.NUnit, "var order = new Order(); " + assertion);

    [Theory]
    [InlineData("[|order.Created.Should().BeCloseTo(DateTime.UtcNow, TimeSpan.FromMilliseconds(100))|];")]
    [InlineData("[|order.Created.Should().Be(DateTime.UtcNow)|];")]
    [InlineData("order.Created.Should().BeCloseTo(DateTime.UtcNow, TimeSpan.FromSeconds(5));")]
    [InlineData("order.Created.Should().BeOnOrBefore(DateTime.UtcNow);")]
    public Task FluentAssertions_AreRead(string assertion) => Sample.Of<ClockReadsComparedAnalyzer>(
        Framework.XunitV2, $"using FluentAssertions;\n{Order}public class Tests {{ [Fact] public void Test() {{ var order = new Order(); {assertion} }} }}").With(Library.FluentAssertions).VerifyAsync();

    [Theory]
    [InlineData("var before = DateTime.UtcNow; var order = new Order(); Assert.InRange(order.Created, before, DateTime.UtcNow);")]
    [InlineData("var before = DateTime.UtcNow; var order = new Order(); Assert.True(order.Created >= before && order.Created <= DateTime.UtcNow);")]
    [InlineData("var order = new Order(); Assert.True(order.Created <= DateTime.UtcNow);")]
    public Task Bracket_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("var now = DateTime.UtcNow; var order = new Order { Paid = now }; Assert.Equal(now, order.Paid);")]
    [InlineData("var now = DateTime.UtcNow; Assert.Equal(now, DateTime.Parse(now.ToString(\"O\")));")]
    [InlineData("var now = DateTime.UtcNow; var order = new Order(); Assert.True(order.IsDue(now)); Assert.Equal(now, now);")]
    [InlineData("var now = DateTime.UtcNow; var order = new Order { Paid = now }; var paid = new DateTime(now.Year, now.Month, now.Day); Assert.Equal(paid, order.Paid);")]
    [InlineData("var now = DateTime.UtcNow; var due = now.AddDays(1); var order = new Order { Paid = due }; Assert.Equal(now, order.Paid);")]
    public Task ReadingUsedAsData_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("Assert.Equal(DateTime.UtcNow, new Order().Created, TimeSpan.FromSeconds(5));")]
    [InlineData("Assert.True((DateTime.UtcNow - new Order().Created).TotalSeconds < 10);")]
    public Task WideTolerance_Passes(string statements) => Test(Framework.XunitV2, statements);

    [Theory]
    [InlineData("Assert.True(new Order().Created < DateTime.UtcNow);")]
    [InlineData("Assert.True(new Order().Created.AddHours(1) > DateTime.UtcNow);")]
    [InlineData("Assert.NotEqual(DateTime.UtcNow, new Order().Created);")]
    [InlineData("Assert.Equal(DateTimeKind.Utc, DateTime.UtcNow.Kind);")]
    [InlineData("Assert.Equal(new DateTime(2020, 1, 1), DateTime.UtcNow);")]
    public Task OtherComparisons_Pass(string statements) => Test(Framework.XunitV2, statements);

    private static Task Test(Framework framework, string statements)
    {
        Sample sample = Sample.Test<ClockReadsComparedAnalyzer>(framework, statements);
        return (sample with { Source = Order + sample.Source }).VerifyAsync();
    }
}
