// Rows of text in columns that line up, wide characters counted as two.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace tactful::cli {

class Table {
 public:
  // `numeric[i]`: column i is aligned at its right end.
  Table(std::vector<std::string> header, std::vector<bool> numeric);

  // As many cells as the header has. Cells are shown through Visible().
  void Add(const std::vector<std::string>& cells);
  bool empty() const { return rows_.size() == 1; }
  std::string ToString() const;

 private:
  std::vector<std::vector<std::string>> rows_;  // the header first
  std::vector<bool> numeric_;
};

}  // namespace tactful::cli
