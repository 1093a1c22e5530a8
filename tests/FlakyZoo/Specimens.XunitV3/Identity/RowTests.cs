namespace Specimens.XunitV3.Identity;

/// <summary>Rows that are hard to tell apart, or to find again in the next run.</summary>
public class RowTests
{
    public static TheoryData<string> LongTexts => [new string('x', 600) + "1", new string('x', 600) + "2"];

    public static TheoryData<Guid> FreshGuids => [Guid.NewGuid()];

    public static TheoryData<DateTime> FreshDates => [DateTime.UtcNow];

    public static TheoryData<object> Unserializable => [new object(), new object()];

    [Theory]
    [InlineData(1)]
    [InlineData(1)]
    public void Equal_rows(int row) => Assert.Equal(1, row);

    [Theory]
    [MemberData(nameof(LongTexts))]
    public void Long_rows_whose_names_are_cut_to_the_same(string row) => Assert.Equal(601, row.Length);

    [Theory]
    [InlineData(1.5)]
    public void Row_whose_name_depends_on_the_culture(double row) => Assert.Equal(1.5, row);

    [Theory]
    [MemberData(nameof(FreshGuids))]
    public void Row_with_a_fresh_guid(Guid row) => Assert.NotEqual(Guid.Empty, row);

    [Theory]
    [MemberData(nameof(FreshDates))]
    public void Row_with_a_fresh_date(DateTime row) => Assert.NotEqual(DateTime.MinValue, row);

    [Theory]
    [MemberData(nameof(Unserializable))]
    public void Rows_that_only_the_run_can_enumerate(object row) => Assert.NotNull(row);
}
