namespace Diagnosis.XunitV3.Lending;

/// <summary>Takes the day of UTC for that of the reader.</summary>
public class LoanTests
{
    [Fact]
    public void A_book_is_due_after_two_weeks() =>
        Assert.Equal(new DateOnly(2025, 3, 15), Loan.Parse("Moby Dick;2025-03-01T12:30:00Z").Due);
}
