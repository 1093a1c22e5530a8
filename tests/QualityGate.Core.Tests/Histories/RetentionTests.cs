using QualityGate.Core.Histories;

namespace QualityGate.Core.Tests.Histories;

public sealed class RetentionTests
{
    private static readonly DateTimeOffset Now = HistoryScript.FirstDay;

    /// <summary>One for each of the last ten days, the oldest first: 9 days old, 8 days old, and so on.</summary>
    private static readonly ImmutableArray<EntryKey> Entries = [.. Enumerable.Range(0, 10).Reverse().Select(age => new EntryKey($"{age} days old", Now.AddDays(-age), 1))];

    [Theory]
    [InlineData(null, null, 0)]
    [InlineData(3, null, 6)]
    [InlineData(null, 4, 6)]
    [InlineData(3, 2, 6)]
    [InlineData(1, 5, 5)]
    [InlineData(0, null, 9)]
    [InlineData(100, 1, 0)]
    [InlineData(null, 100, 0)]
    public void Entry_IsRemovableWhenNoRuleKeepsIt(int? days, int? entries, int removable) =>
        Assert.Equal(Entries[..removable].AsEnumerable(), new Retention(days, entries).Removable(Entries, Now));
}
