using QualityGate.Analyzers.Rules.TimeDependency;
using QualityGate.CodeFixes.Rules.TimeDependency;

namespace QualityGate.CodeFixes.Tests.Rules.TimeDependency;

public class ClockBypassedFixTests
{
    [Theory]
    [InlineData("public DateTime Due() => [|DateTime.UtcNow|].AddDays(1);", "public DateTime Due() => _time.GetUtcNow().UtcDateTime.AddDays(1);")]
    [InlineData("public DateTime Due() => [|DateTime.Now|];", "public DateTime Due() => _time.GetLocalNow().DateTime;")]
    [InlineData("public DateTime Due() => [|DateTime.Today|];", "public DateTime Due() => _time.GetLocalNow().Date;")]
    [InlineData("public DateTimeOffset Due() => [|DateTimeOffset.UtcNow|];", "public DateTimeOffset Due() => _time.GetUtcNow();")]
    public Task Reading_AsksTheClockOfTheClass(string member, string after) =>
        FixSample.Of<ClockBypassedAnalyzer, ClockBypassedFix>(Framework.XunitV2, Shop(member), Shop(after)).VerifyAsync();

    [Theory]
    [InlineData("public Task Rest() => [|Task.Delay(1000)|];")]
    [InlineData("public static DateTime Due() => [|DateTime.UtcNow|];")]
    public Task WhatHasNoSuchWord_IsLeftAlone(string member) =>
        FixSample.NotOfferedAsync<ClockBypassedAnalyzer, ClockBypassedFix>(Sample.Of<ClockBypassedAnalyzer>(Framework.XunitV2, Shop(member)));

    private static string Shop(string member) => $"public class FakeShop {{ private readonly TimeProvider _time = TimeProvider.System; public object Time => _time; {member} }}";
}
